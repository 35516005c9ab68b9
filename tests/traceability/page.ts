import type { Row } from './trace.ts'

/** The page of the documentation, whole: requirement, screen, test, and what is taken out to see the test fail. */
export function tracePage(rows: readonly Row[]): string {
  const open = rows.filter(({ tests }) => tests.length === 0)
  return `# Traceability

Made by \`npm run trace\` from the requirement ids in the program and in the names of its tests; a test fails when this page is out of date.
The requirements are those of two documents: **IOM** is “Caring for Trafficked Persons: Guidance for Health Providers” (International Organization
for Migration and London School of Hygiene and Tropical Medicine), action sheets 6 and 7; **UK** is “Human trafficking: migrant health guide”
(UK government, last updated 7 June 2022). The P rows are what the product itself must be.

A row counts only when a test fails without its feature: \`npm run removals\` takes out what the last column names, one by one, runs the row's own
tests, and lists what survived.

${rows.length} requirements, ${rows.length - open.length} with a test, ${open.length} without one (the reason stands in the row).

| id | type | asks for | from | seen on | test | taken out |
| --- | --- | --- | --- | --- | --- | --- |
${rows.map(line).join('\n')}
`
}

function line({ requirement, screens, tests, takenOut, whyNot }: Row): string {
  const { id, type, requirement: words, source } = requirement
  const [first] = tests
  const test = first
    ? `\`${first.file.replace('tests/', '')}\` ${first.name}${tests.length > 1 ? ` (and ${tests.length - 1} more)` : ''}`
    : `none: ${whyNot ?? 'missing'}`
  const cells = [id, type, words, source, screens.join(', '), test, takenOut.join('; ')]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
