import type { MissingJudgement } from '../../screening/judgement.ts'

export const missingWords: Record<MissingJudgement, string> = {
  asking: 'Choose whether you talked about it',
  concern: 'Choose how concerned you are',
  reason: 'Write your reason',
}
