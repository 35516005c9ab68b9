import { lazy, type ComponentType } from 'react'

export interface Part<Props> {
  Shown: ComponentType<Props>
  /** Loads it before it is needed. That it did not load is told where it is shown. */
  ahead: () => void
}

const failed = new Set<() => void>()

/** A part of the app that is loaded when it is needed. Other than with `lazy`, one that did not load can be asked for again. */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let asked: Promise<{ default: ComponentType<Props> }> | undefined
  const ask = () => (asked ??= begin())
  const begin = async () => {
    try {
      return { default: await load().catch(load) }
    } catch (error) {
      failed.add(forget)
      throw error
    }
  }
  let Loaded = lazy(ask)
  // What failed is kept until somebody tries again: else each drawing would ask anew, for ever.
  const forget = () => {
    asked = undefined
    Loaded = lazy(ask)
  }
  return {
    Shown: (props) => <Loaded {...props} />,
    ahead: () => void ask().catch(() => undefined),
  }
}

/** What did not load is asked for again the next time it is shown. */
export function askAgainForParts(): void {
  for (const forget of failed) forget()
  failed.clear()
}
