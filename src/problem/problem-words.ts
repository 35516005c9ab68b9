import type { Interaction, RecordProblem } from './problem.ts'

/** Always the same three questions: what happened, what is in the record, what do I do now. */
export interface Explanation {
  happened: string
  recorded: string
  next: string
}

export type Stopped = Extract<RecordProblem, { doing: Interaction }>

/** `forIt` adds the line that IT needs to find the cause. */
type Words = Record<Stopped['problem'], Explanation & { forIt?: true }>

const NOTHING_CHANGED = 'Nothing in the record was changed. Your answers are still here.'
export const NOT_SAVED = 'This was not saved in the record. Your answers are still here.'
const CANNOT_TELL = 'We cannot tell whether this was saved.'
const GO_ON = 'Go on without it. Not read is not the same as not there.'
const GO_ON_OR_TRY = 'Go on without it, or try again in a minute. Not read is not the same as not there.'
const SAVE_AGAIN = 'Save again. It will not be saved twice.'
const PHONE_TEAM = 'Phone the safeguarding team. They can record it for you.'

export const reading: Words = {
  'not-allowed': {
    happened: 'The record system does not let you see this part of the record.',
    recorded: NOTHING_CHANGED,
    next: GO_ON,
  },
  'not-supported': {
    happened: 'This record system does not hold this kind of entry.',
    recorded: NOTHING_CHANGED,
    next: GO_ON,
  },
  refused: {
    happened: 'The record system refused to show this part of the record.',
    recorded: NOTHING_CHANGED,
    next: GO_ON,
    forIt: true,
  },
  'changed-by-someone-else': {
    happened: 'The record changed while it was being read.',
    recorded: NOTHING_CHANGED,
    next: GO_ON_OR_TRY,
  },
  'too-busy': {
    happened: 'The record system is too busy to answer.',
    recorded: NOTHING_CHANGED,
    next: GO_ON_OR_TRY,
  },
  unreachable: {
    happened: 'The record system could not be reached.',
    recorded: NOTHING_CHANGED,
    next: GO_ON_OR_TRY,
  },
  'no-clear-answer': {
    happened: 'The record system did not give a clear answer.',
    recorded: NOTHING_CHANGED,
    next: GO_ON_OR_TRY,
  },
  'not-understood': {
    happened: 'The record system sent something this page could not read.',
    recorded: NOTHING_CHANGED,
    next: GO_ON,
    forIt: true,
  },
  'too-large': {
    happened: 'The record system sent more than this page can take.',
    recorded: NOTHING_CHANGED,
    next: GO_ON,
    forIt: true,
  },
  'address-outside-record': {
    happened: 'The record system pointed to an address outside itself. It was not opened.',
    recorded: NOTHING_CHANGED,
    next: GO_ON,
    forIt: true,
  },
  'wrong-patient': {
    happened: 'The record system sent an entry about someone else. It is not shown.',
    recorded: NOTHING_CHANGED,
    next: 'Check that this is the right patient.',
    forIt: true,
  },
}

export const saving: Words = {
  'not-allowed': {
    happened: 'The record system does not allow you to save this.',
    recorded: NOT_SAVED,
    next: PHONE_TEAM,
  },
  'not-supported': {
    happened: 'This record system cannot hold this kind of entry.',
    recorded: NOT_SAVED,
    next: PHONE_TEAM,
    forIt: true,
  },
  refused: {
    happened: 'The record system refused this entry.',
    recorded: NOT_SAVED,
    next: PHONE_TEAM,
    forIt: true,
  },
  'changed-by-someone-else': {
    happened: 'Something else was changed in the record at the same moment, so it did not take this.',
    recorded: NOT_SAVED,
    next: SAVE_AGAIN,
  },
  'too-busy': {
    happened: 'The record system is too busy to take this now.',
    recorded: NOT_SAVED,
    next: `Wait a minute. ${SAVE_AGAIN}`,
  },
  unreachable: {
    happened: 'The record system could not be reached, so nothing was sent.',
    recorded: NOT_SAVED,
    next: `Check the network. ${SAVE_AGAIN}`,
  },
  'no-clear-answer': {
    happened: 'The record system did not give a clear answer.',
    recorded: CANNOT_TELL,
    next: SAVE_AGAIN,
  },
  'not-understood': {
    happened: 'The record system sent something this page could not read. It may want you to sign in.',
    recorded: CANNOT_TELL,
    next: SAVE_AGAIN,
    forIt: true,
  },
  'too-large': {
    happened: 'The record system says this is too long to save.',
    recorded: NOT_SAVED,
    next: 'Shorten what you wrote, then save again.',
  },
  'address-outside-record': {
    happened: 'The address to save to lies outside the record system. Nothing was sent there.',
    recorded: NOT_SAVED,
    next: PHONE_TEAM,
    forIt: true,
  },
  'wrong-patient': {
    happened: 'The record system answered about someone else.',
    recorded: CANNOT_TELL,
    next: 'Do not save again. Phone the safeguarding team.',
    forIt: true,
  },
}
