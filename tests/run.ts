import { findChromium } from './lanes/chromium.ts'
import { command } from './lanes/command.ts'
import { journeys } from './lanes/journeys.ts'
import { unit } from './lanes/unit.ts'
import type { Lane, Tally } from './lanes/lane.ts'

const lanes: readonly Lane[] = [
  { name: 'types', run: () => command('tsc', []) },
  { name: 'lint', run: () => command('oxlint', ['--type-aware']) },
  { name: 'format', run: () => command('oxfmt', ['--check']) },
  { name: 'unused code', run: () => command('knip', []) },
  { name: 'unit, property and fault tests', run: unit },
  { name: 'build', run: () => command('vite', ['build', '--logLevel', 'warn']) },
  { name: 'browser journeys', run: async () => journeys(await findChromium()) },
]

/** Every lane runs, whatever the ones before it said, so that one run tells everything. */
const tallies: Tally[] = []
for (const { name, run } of lanes) {
  process.stdout.write(`\n== ${name}\n`)
  const tally = await run()
  tallies.push(tally)
  process.stdout.write(
    tally.notRun === undefined
      ? `${name}: ran, ${tally.passed} passed, ${tally.failed} failed\n`
      : `${name}: not run: ${tally.notRun}\n`,
  )
}

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
// In CI a lane that cannot run is a failure: a green run must mean that everything was looked at.
const failed = tallies.reduce(
  (sum, tally) => sum + tally.failed + (tally.notRun !== undefined && process.env['CI'] === 'true' ? 1 : 0),
  0,
)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
