import * as z from 'zod/mini'
import { PackFile } from '../../src/site/pack.ts'

/** What an editor needs to help whoever keeps a region's pack: every line with what it allows and an example. */
export function packSchema(): object {
  return {
    ...z.toJSONSchema(PackFile, { io: 'input' }),
    $id: 'https://sphere.example/pack.schema.json',
    title: 'Sphere: what is known of one region',
  }
}
