export interface Figure {
  figure: string
  unit: 'kB' | 'MB' | 'ms' | 'times' | 'requests' | 'packages'
  /** The median, where it was measured more than once. */
  value: number
  min: number
  max: number
  runs: number
  /** At most this. */
  budget?: number
}

export type Named = Pick<Figure, 'figure' | 'unit' | 'budget'>

export function oneFigure(named: Named, value: number): Figure {
  return { ...named, value, min: value, max: value, runs: 1 }
}

export function medianFigure(named: Named, values: readonly number[]): Figure {
  return {
    ...named,
    value: median(values),
    min: Math.min(...values),
    max: Math.max(...values),
    runs: values.length,
  }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
