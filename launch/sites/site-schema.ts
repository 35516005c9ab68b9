import * as z from 'zod/mini'
import { Site } from '../../src/site/site.ts'

/** What an editor needs to help an administrator write `config.json`: every setting with what it allows and an example. */
export function siteSchema(): object {
  return {
    ...z.toJSONSchema(Site, { io: 'input' }),
    $id: 'https://sphere.example/config.schema.json',
    title: 'Sphere: the settings of one hospital',
  }
}
