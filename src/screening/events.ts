import type { Topic } from '../indicators/indicator.ts'
import type { Reply } from '../instruments/replies.ts'
import type { Need } from '../site/site.ts'
import type { Answer } from './answers.ts'
import type { Conditions } from './conditions.ts'
import type { CountingSaid } from './counting.ts'
import type { FollowUp } from './follow-up.ts'
import type { Asking, Concern } from './judgement.ts'
import type {
  Call,
  Documentation,
  HelpOffered,
  HelpWanted,
  SafeContact,
  TryAgain,
  UrgentNeed,
  Weighed,
} from './kept.ts'
import type { Page } from './pages.ts'
import type { AgeInRecord } from './patient.ts'
import type { SafetyNoted, SafetySaid } from './safety.ts'
import type { RoomNote, RoomSaid } from './room.ts'
import type { Information, Point } from './sharing.ts'
import type { SinceLast } from './since-last.ts'

/** `changed`: nothing new was written, and something earlier was changed. `unclear`: nobody knows whether it was saved. `not-kept`: the record changed it, and it was taken out as far as it could be. */
export type Ended = 'nothing-written' | 'changed' | 'finished' | 'unclear' | 'not-kept' | 'wiped'

/** What moves between pages and locks. */
export type Move =
  | { type: 'nobody-else-can-see' }
  | { type: 'not-now' }
  | { type: 'hidden' }
  | { type: 'idle' }
  /** Back from the cover, to the question who can see the screen. It opens nothing. */
  | { type: 'came-back' }
  | { type: 'went'; to: Page }
  | { type: 'sent' }
  | { type: 'not-saved' }
  /** The record was read. What it says of the age never settles a doubt that a person raised. DF-6 */
  | { type: 'record-read'; age: AgeInRecord }
  | { type: 'closed'; how: Ended }

/** What a clinician may note whenever the screen lock is open. */
export type Note =
  | { type: 'urgent-need'; need: UrgentNeed; present: boolean }
  | { type: 'danger'; danger: 'yes' | 'no' | 'not-sure' }
  | { type: 'weighed'; indicator: string; as: Weighed | undefined }
  | { type: 'noticed'; indicator: string; present: boolean }
  | { type: 'noticed-note'; indicator: string; note: string }
  | { type: 'condition'; set: Conditions }
  | RoomNote
  | { type: 'help'; offered?: HelpOffered; wanted?: HelpWanted }
  | { type: 'safety-noted'; noted: SafetyNoted }
  | { type: 'follow-up'; set: Partial<FollowUp> }
  | { type: 'asking'; asking: Asking }
  | { type: 'concern'; concern: Concern }
  | { type: 'reason'; reason: string }
  | { type: 'try-again'; when?: TryAgain; who?: string }
  | { type: 'child-told'; told: 'told' | 'not-yet' }
  | { type: 'documentation'; choice: Documentation }
  | { type: 'keep-refusal'; keep: boolean }
  | { type: 'called'; call: Call }
  | { type: 'replies-taken-back'; instrument: string }
  /** Someone said that nothing is to be sent to these services: no yes to them stands any more. */
  | { type: 'called-off'; services: readonly string[] }
  | { type: 'taken-back'; topic: Topic; indicators: readonly string[] }

/** What only the patient can say: dropped unless the questions are open, or it takes something back. */
export type Said =
  | { type: 'contact'; set: Partial<SafeContact> }
  | { type: 'answered'; indicator: string; answer: Answer }
  | RoomSaid
  | { type: 'words'; topic: Topic; words: string }
  /** To a question of the hospital's own; undefined is as if it had never been asked. */
  | { type: 'replied'; instrument: string; question: string; reply: Reply | undefined }
  | { type: 'need'; need: Need; wanted: boolean }
  | { type: 'first-need'; need: Need }
  /** `needs`: what they wanted then. With 'same' they still do; when that is changed, they do not. */
  | { type: 'since-last'; answer: SinceLast; needs?: readonly Need[] }
  /** They speak of it, after asking on an earlier visit that nobody else does. */
  | { type: 'patient-raised-it'; mistaken?: true }
  | { type: 'nothing-now'; nothing: boolean }
  | { type: 'own-words'; words: string }
  | { type: 'safety-said'; said: SafetySaid }
  | { type: 'counting'; said: CountingSaid }
  | { type: 'only-if-raised'; only: boolean }
  | { type: 'explained'; service: string; point: Point; done: boolean }
  | { type: 'information'; service: string; item: Information; shared: boolean }
  | { type: 'offer-answered'; service: string; decision: 'agrees' | 'does-not-agree'; at: number }

export type ScreeningEvent = Move | Note | Said
