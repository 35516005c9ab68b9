export type Asking = 'done' | 'partly' | 'not-safe' | 'could-not-take-part' | 'declined'
export type Concern = 'none-recorded' | 'some' | 'serious' | 'danger-now' | 'past-safe-now'

export const askings: readonly Asking[] = ['done', 'partly', 'not-safe', 'could-not-take-part', 'declined']
export const concerns: readonly Concern[] = [
  'none-recorded',
  'some',
  'serious',
  'danger-now',
  'past-safe-now',
]

/** A person's two answers. Nothing is chosen beforehand, and nothing in the record chooses. */
export interface Judgement {
  asking?: Asking
  concern?: Concern
  /** The clinician's own reason: needed for some, serious and danger, invited otherwise. */
  reason: string
}

export interface Judged {
  asking: Asking
  concern: Concern
  reason: string
}

/** A concern that someone must act on. Past harm is not serious by itself. */
export function isCurrentConcern(concern: Concern | undefined): boolean {
  return concern === 'some' || concern === 'serious' || concern === 'danger-now'
}

export type MissingJudgement = 'asking' | 'concern' | 'reason'

/** What is still missing before the judgement counts. */
export function missingFrom(judgement: Judgement): MissingJudgement[] {
  const { asking, concern, reason } = judgement
  const missing: MissingJudgement[] = []
  if (!asking) missing.push('asking')
  if (!concern) missing.push('concern')
  if (isCurrentConcern(concern) && reason.trim() === '') missing.push('reason')
  return missing
}

export function judged({ asking, concern, reason }: Judgement): Judged | undefined {
  if (!asking || !concern || missingFrom({ asking, concern, reason }).length > 0) return undefined
  return { asking, concern, reason: reason.trim() }
}

/** Whether the conversation still has to happen on another day, for whatever reason that is not the patient's wish. */
export function notAsked(asking: Asking): boolean {
  return asking === 'not-safe' || asking === 'could-not-take-part' || asking === 'partly'
}
