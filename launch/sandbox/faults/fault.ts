import type { FhirAnswer, FhirCall, Interaction, Interference } from '../rest/access.ts'

/** A fault that is switched on. What narrows it may be left out. */
export interface Setting {
  fault: string
  /** The method of the single interaction, also inside a Bundle; a search counts as GET, however it is sent. */
  method?: Method
  /** A resource type; `Bundle` for a batch or a transaction, `metadata` for the capability statement. */
  type?: string
  /** How many times it lets what it concerns pass, before it happens at all. */
  after?: number
  /** How often it happens before it switches itself off. */
  times?: number
  /** `slow`: how long the answer waits. */
  milliseconds?: number
}

/** In milliseconds. */
export const longestWait = 600_000

export const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const
export type Method = (typeof methods)[number]

/** Something that can go wrong. A part that answers `undefined` has done nothing, and is not counted. */
export interface Fault {
  /** One sentence: what happens while it is on. */
  says: string
  /** What it concerns when no method is named. `requests` are also those for the capability statement. */
  touches: 'requests' | 'interactions' | 'searches' | 'writes'
  /** Where no type is named. */
  usualType?: string
  before?(call: FhirCall, setting: Setting): Interference | { wait: number } | undefined
  refuse?(
    interaction: Interaction,
    type: string,
    setting: Setting,
  ): { status: number; text: string } | undefined
  write?(resource: object): object | undefined
  after?(call: FhirCall, answer: FhirAnswer): FhirAnswer | 'drop' | undefined
  declare?(statement: object, setting: Setting): object
}
