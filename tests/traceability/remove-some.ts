import { removals } from './all-removals.ts'
import { claims } from './claims.ts'
import { Workshop } from './take-out.ts'

/** Every so manieth removal, beginning with the first one given: `remove-some.ts 0 2 R-034`. One line for each verdict. */
const [first = '0', step = '1', ...only] = process.argv.slice(2)
const proven = claims()
const workshop = await Workshop.open()
for (const [at, removal] of removals.entries()) {
  const ids = removal.ids.filter((id) => only.length === 0 || only.includes(id))
  if (at % Number(step) !== Number(first) || ids.length === 0) continue
  for (const [id, verdict] of await workshop.tryWithout({ ...removal, ids }, proven))
    process.stdout.write(`${id} ${verdict}: ${removal.what}\n`)
}
await workshop.close()
