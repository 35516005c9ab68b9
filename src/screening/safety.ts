/** What is put to the patient in so many words; each may stay without an answer. R-061 R-076 */
export type SafetyQuestion = 'goingBack' | 'pursuit' | 'helpingCase'
export type SafetyReply = 'yes' | 'no' | 'not-sure' | 'declined'

/** What only the patient can tell, in their own words. R-045 R-075 R-077 */
export type OwnView = 'couldHappen' | 'afraidOf' | 'keptSafe'

/** What bears on safety in how someone lives. Nothing here is about papers or status: that is never kept. R-050 */
export type Circumstance =
  | 'home-and-work-tied'
  | 'things-held'
  | 'help-could-bring-trouble'
  | 'family-threatened'
  | 'children-depend'
  | 'others-depend'

/** What staff did about a risk. R-089 R-092 */
export type Precaution =
  | 'room-away'
  | 'not-by-name'
  | 'whereabouts-kept'
  | 'two-together'
  | 'security-told'
  | 'alarm-at-hand'
  | 'other-door'

/** Risk in the patient's words and in the clinician's. Nothing in it is a score or a level. */
export interface Safety {
  replies: Readonly<Partial<Record<SafetyQuestion, SafetyReply>>>
  ownView: Readonly<Partial<Record<OwnView, string>>>
  circumstances: readonly Circumstance[]
  precautions: readonly Precaution[]
  /** What stays unsafe all the same, and who knows of it. R-088 */
  staysUnsafe: string
}

/** What only the patient can say. */
export type SafetySaid =
  | { asked: SafetyQuestion; reply: SafetyReply }
  | { about: OwnView; words: string }
  | { circumstance: Circumstance; holds: boolean }

/** What the clinician notes; words taken back may be taken back at any time. R-079 */
export type SafetyNoted =
  | { precaution: Precaution; taken: boolean }
  | { staysUnsafe: string }
  | { takenBack: true }

export const safetyQuestions: readonly SafetyQuestion[] = ['goingBack', 'pursuit', 'helpingCase']
export const ownViews: readonly OwnView[] = ['couldHappen', 'afraidOf', 'keptSafe']
export const circumstances: readonly Circumstance[] = [
  'home-and-work-tied',
  'things-held',
  'help-could-bring-trouble',
  'family-threatened',
  'children-depend',
  'others-depend',
]
export const precautions: readonly Precaution[] = [
  'room-away',
  'not-by-name',
  'whereabouts-kept',
  'two-together',
  'security-told',
  'alarm-at-hand',
  'other-door',
]

export const noSafety: Safety = {
  replies: {},
  ownView: {},
  circumstances: [],
  precautions: [],
  staysUnsafe: '',
}

export function safetySaid(safety: Safety, said: SafetySaid): Safety {
  if ('asked' in said) return { ...safety, replies: { ...safety.replies, [said.asked]: said.reply } }
  if ('about' in said) return { ...safety, ownView: worded(safety.ownView, said.about, said.words) }
  return { ...safety, circumstances: toggled(safety.circumstances, said.circumstance, said.holds) }
}

export function safetyNoted(safety: Safety, noted: SafetyNoted): Safety {
  if ('precaution' in noted)
    return { ...safety, precautions: toggled(safety.precautions, noted.precaution, noted.taken) }
  if ('staysUnsafe' in noted) return { ...safety, staysUnsafe: noted.staysUnsafe }
  return { ...safety, replies: {}, ownView: {}, circumstances: [] }
}

/** Whether what the patient says gives less away than before: that is heard whoever is in the room. */
export function takesSafetyBack(said: SafetySaid): boolean {
  if ('asked' in said) return said.reply === 'declined'
  return 'about' in said ? said.words === '' : !said.holds
}

/** Whether the patient gave any answer or word; 'prefers not to say' is an answer. */
export function patientSpokeOfSafety({ replies, ownView, circumstances: those }: Safety): boolean {
  return Object.keys(replies).length > 0 || Object.keys(ownView).length > 0 || those.length > 0
}

export function clinicianNotedSafety({ precautions: taken, staysUnsafe }: Safety): boolean {
  return taken.length > 0 || staysUnsafe.trim() !== ''
}

/** Going back is not safe, or someone looks for them: the patient's own word, and not sure counts. R-061 R-077 */
export function feelsUnsafe({ replies: { goingBack, pursuit } }: Safety): boolean {
  return goingBack === 'no' || goingBack === 'not-sure' || pursuit === 'yes' || pursuit === 'not-sure'
}

/** Whether anyone named a risk: it must not be lost. Not sure counts as a risk. DF-3 */
export function riskNamed(safety: Safety): boolean {
  return (
    feelsUnsafe(safety) ||
    safety.replies.helpingCase === 'yes' ||
    safety.circumstances.length > 0 ||
    Object.values(safety.ownView).some((words) => words.trim() !== '') ||
    clinicianNotedSafety(safety)
  )
}

function worded(ownView: Safety['ownView'], about: OwnView, words: string): Safety['ownView'] {
  const { [about]: _before, ...others } = ownView
  return words === '' ? others : { ...others, [about]: words }
}

function toggled<T>(list: readonly T[], item: T, present: boolean): readonly T[] {
  const others = list.filter((other) => other !== item)
  return present ? [...others, item] : others
}
