import type { Page } from '../../screening/pages.ts'

/** One name for each page: in the overview, on the buttons that lead there, and at its top. */
export const pageNames: Readonly<Record<Page, string>> = {
  overview: 'Overview',
  urgent: 'Urgent needs',
  danger: 'Staff help',
  more: 'More help and training',
  record: 'The record',
  referrals: 'Referrals that were sent',
  correct: 'Put a saved review right',
  since: 'Since last time',
  notice: 'What you notice',
  before: 'Before you talk',
  help: 'Offer help first',
  show: 'Show and say',
  paper: 'Something on paper',
  contact: 'Safe contact',
  talk: 'Talk',
  instruments: 'Our own questions',
  wants: 'What would help most',
  safety: 'How safe they feel',
  precautions: 'Keep everyone safe',
  judgement: 'Your judgement',
  sharing: 'Services',
  duty: 'Keeping the child safe',
  worksheet: 'For the national form',
  'follow-up': 'Care and next visit',
  once: 'If you see them only once',
  writing: 'What is written',
  preview: 'Check before saving',
  leaving: 'Patient leaving',
  nothing: 'Close with nothing written?',
  house: 'How this works here',
}

/** What the main button says, so that nobody presses on into something unexpected. */
export function nextWords(page: Page): string {
  const name = pageNames[page]
  return `Next: ${name.charAt(0).toLowerCase()}${name.slice(1)}`
}
