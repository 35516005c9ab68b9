import type { Said } from '../../screening/said.ts'
import { Spoken } from './spoken.tsx'

/** Words of ours to say to the patient. Others cannot be given to it, so none is said that was not measured. */
export function SayThis({ title = 'You could say', lines }: { title?: string; lines: readonly Said[] }) {
  return <Spoken title={title} lines={lines} />
}
