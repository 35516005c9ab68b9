import type { Figure } from './figure.ts'

/** One line for each figure, its budget beside it. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    ['figure', 'measured', 'min–max', 'budget', ''],
    ...figures.map((one) => [
      one.figure,
      `${short(one.value)} ${one.unit}`,
      one.runs > 1 ? `${short(one.min)}–${short(one.max)}` : '',
      one.budget === undefined ? '' : `≤ ${short(one.budget)}`,
      one.budget === undefined ? '' : one.value <= one.budget ? 'within' : 'OVER',
    ]),
  ]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}

function short(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })
}
