import { removals } from './all-removals.ts'
import { claims } from './claims.ts'
import { Workshop, type Verdict } from './take-out.ts'

/** Ids after the command try only those requirements. */
const only = process.argv.slice(2)
const proven = claims()
const tries = removals.flatMap((removal) =>
  removal.ids.filter((id) => only.length === 0 || only.includes(id)).map((id) => ({ removal, id })),
)
const found: { id: string; what: string; verdict: Verdict }[] = []

async function work(): Promise<void> {
  const workshop = await Workshop.open()
  for (let one = tries.shift(); one; one = tries.shift()) {
    const { removal, id } = one
    const tests = proven.filter(({ ids }) => ids.includes(id))
    const verdict = await workshop.tryWithout(removal, id, tests)
    found.push({ id, what: removal.what, verdict })
    process.stdout.write(`${id} without ${removal.what}: ${verdict}\n`)
  }
  await workshop.close()
}

// Two at a time: each runs its own tests in its own copy.
await Promise.all(tries.length > 1 ? [work(), work()] : [work()])

const survivors = found.filter(({ verdict }) => verdict !== 'caught')
process.stdout.write(
  `\n${found.length} removals, ${found.length - survivors.length} caught, ${survivors.length} not\n`,
)
for (const { id, what, verdict } of survivors) process.stdout.write(`  ${id} ${verdict}: ${what}\n`)
process.exitCode = survivors.length === 0 ? 0 : 1
