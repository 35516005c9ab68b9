import type { Kept } from './kept.ts'
import { isQuestionPage, type Page } from './pages.ts'

const MOST = 60

/** With the page that is open now as the newest. */
export function nowAt(kept: Kept, page: Page): Kept {
  return kept.been.at(-1) === page ? kept : { ...kept, been: [...kept.been, page].slice(-MOST) }
}

/**
 * Where one came from, for a way back. While the locks are closed nothing leads back to a question, whatever was open
 * before the screen was hidden. DF-1
 */
export function cameFrom({ been }: Pick<Kept, 'been'>, talking: boolean): Page {
  const here = been.at(-1)
  const before = been.findLast((page) => page !== here) ?? 'overview'
  return isQuestionPage(before) && !talking ? 'before' : before
}
