import { explainRefusal, type LaunchRefusal } from '../src/problem/launch-refusal.ts'

/** The page that says why the app did not open. Plain elements, so that it needs nothing that might have failed. */
export function showRefusal(main: HTMLElement, refusal: LaunchRefusal, here: string): void {
  const { happened, recorded, next } = explainRefusal(refusal)
  const heading = element('h1', happened)
  heading.tabIndex = -1
  const lines = refusal.refused === 'settings-wrong' ? [listOf(refusal.sentences)] : []
  const link = refusal.refused === 'storage-blocked' ? [inNewTab(here)] : []
  const rest = [recorded, next].filter((words) => words !== '').map((words) => element('p', words))
  main.replaceChildren(heading, ...rest, ...lines, ...link)
  heading.focus()
}

/** Without `noopener` the new tab would begin with a copy of this one's storage. */
function inNewTab(here: string): HTMLElement {
  const link = document.createElement('a')
  link.href = here
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
  link.textContent = 'Open in a new tab'
  const paragraph = document.createElement('p')
  paragraph.append(link)
  return paragraph
}

function listOf(sentences: readonly string[]): HTMLElement {
  const list = document.createElement('ul')
  list.append(...sentences.map((sentence) => element('li', sentence)))
  return list
}

function element(name: 'h1' | 'p' | 'li', words: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = words
  return made
}
