import { writeFileSync } from 'node:fs'
import { tracePage } from './page.ts'
import { trace } from './trace.ts'

const rows = trace()
writeFileSync('docs/traceability.md', tracePage(rows))
const open = rows.filter(({ tests, whyNot }) => tests.length === 0 && whyNot === undefined)
const loose = rows.filter(({ tests, takenOut }) => tests.length > 0 && takenOut.length === 0)
process.stdout.write(
  `Wrote docs/traceability.md.\nWithout a test and without a reason: ${listed(open)}.\nWith a test that no removal tries: ${listed(loose)}.\n`,
)

function listed(some: typeof rows): string {
  return some.map(({ requirement }) => requirement.id).join(' ') || 'none'
}
