import type { Concept } from '../../chart/concept.ts'

/**
 * What an answer in words or codes amounts to by itself. `sign` names what is looked for ("afraid", "detected"), `well` says
 * that it is not so ("safe", "negative", "no signs"). `none` is a no to "how much", and none to "are you safe". `partly` is
 * a yes for some time or place only: enough where yes is the sign, and too little where it is the reassurance.
 */
export type Statement = 'yes' | 'partly' | 'no' | 'none' | 'sign' | 'well' | 'no-answer' | 'not-understood'

/** "Declined", "not asked" and the like have a 'not' in them and yet are no answer. */
const NO_ANSWER =
  /\b(?:unknown|un(?:able|willing) to|not (?:known|asked|recorded|tested|done|performed|assessed|applicable|sure|stated|disclosed|reported)|unsure|(?:prefers?|chooses?|chose|wish(?:es)?) not|do(?:es)? not (?:know|wish|want)|did not (?:answer|say)|(?:don't|doesn't) know|(?:can't|cannot|could not|couldn't|wouldn't|would not) say|declined?|declines|refused?|refuses|n\/a|indeterminate|inconclusive|equivocal|invalid|pending|masked|withheld)\b/

/** Answers of known questionnaires that are one expression. */
const WHOLE: ReadonlyMap<string, Statement> = new Map([
  ['not at all', 'no'],
  ['i have not had a partner in the past year', 'none'],
  ...[
    'several days',
    'more than half the days',
    'nearly every day',
    'often true',
    'sometimes true',
    'less than monthly',
    'monthly',
    'weekly',
    'daily',
    'daily or almost daily',
  ].map((words) => [words, 'sign'] as const),
])

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

const YES = words('yes y true')
const NO = words("no n not never false without isn't aren't doesn't don't")
const NONE = words(
  "none nil nothing neither nor absent absence zero 0 deny denies denied hasn't haven't wasn't weren't didn't",
)
const SIGN = words(`
  positive pos detected reactive present abnormal risk danger unsafe afraid scared frightened fearful victim
  abuse abused abuses abusive assault assaulted attacked beaten beat beats hit hits kicked slapped punched hurt hurts
  harm harmed injury injuries injured bruise bruises bruised bruising violence violent threat threats threatened threatens
  rape raped forced humiliated neglect neglected suicide suicidal problem problems concern concerns sign signs symptom symptoms`)
const WELL = words(
  'safe secure ok okay fine well normal negative neg nonreactive undetectable undetected unremarkable',
)
/** Words that change nothing of what the others say. Whatever is in no list is not understood, and neither is the whole. */
const BESIDE = words(`
  a an the this that these those to of for from in on at and or as all any i she he they we it her his their my them
  patient pt client is are be been being has have do does did feel feels feeling say says said report reports
  reported reporting state states stated suspected noted seen found identified disclosed happen happened answer question
  within limits evidence days`)
/**
 * Words that say it of some time, kind, person or place only. A sign stays one beside them; "no physical abuse" and "was
 * safe" leave open what they do not speak of, and are for a person to read.
 */
const TIME = words('today now currently time past last year')
const NARROWING = words(`
  was were had felt by with him physical physically sexual sexually emotional emotionally psychological verbal verbally
  domestic severe extreme moderate high`)
const PLACE = words('home where live lives place')

/** Only as the whole of what is said: "denies that she has no home" says something else. */
const NO_HOME =
  /^(?:(?:i|she|he|they|patient|pt|client) )?(?:(?:has|have|with) no|(?:does|do) not have|(?:doesn't|don't) have|no)(?: an?y?)? (?:home|place to live)(?: (?:now|today|currently))?$/
/** A stable alone is a building. */
const STABLE_HOUSING = /\bstable (?=(?:housing|abode|address|accommodation)\b)/g

/** What the words of one concept say that say nothing elsewhere. */
const OWN: Partial<Record<Concept, { sign: ReadonlySet<string>; well: ReadonlySet<string> }>> = {
  pregnancy: { sign: words('pregnant'), well: words('') },
  'living-conditions': {
    sign: words('homeless unhoused'),
    well: words('housing housed abode address accommodation fixed permanent'),
  },
}

const PEOPLE =
  '(?:husband|wife|partner|ex-partner|boyfriend|girlfriend|father|mother|parent|uncle|aunt|brother|sister|son|relative|family|friend|employer|boss|landlord|man|woman|someone|somebody)'
const WHOSE = '(?:(?:her|his|their|an?|the|ex) )*'
const BY_SOMEBODY = new RegExp(`\\bby ${WHOSE}${PEOPLE}\\b`, 'g')
/** "Her mother was hit" is about somebody else; "her mother hits her" is not. */
const SOMEBODY_HURTS = new RegExp(
  `^${WHOSE}${PEOPLE} (?:hits?|beats?|kicked|slapped|punched|hurts?|harmed|abuses|abused|threatens|threatened|raped) (?:her|him|them|patient)$`,
)
/** The kind of thing a SNOMED CT name is, at its end: no part of what it says. */
const SEMANTIC_TAG = /\s*\((?:qualifier value|finding|disorder|situation|observable entity)\)$/

/**
 * What each part of an answer says. It reads a closed list of words and nothing else: an answer with one word too many is
 * shown to a person instead. A rule that guesses would turn "no longer safe" into safe, and "unlikely" into a yes.
 */
export function statementsIn(text: string, concept: Concept): Statement[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’ʼ‘`´]/g, "'")
    .replace(SEMANTIC_TAG, '')
    .replaceAll(/\bnon[- ](?=reactive)/g, 'non')
  // A question mark is a doubt, and doubt is for a person to weigh.
  if (plain.includes('?')) return ['not-understood']
  const parts = plain
    .split(/[;:,.!()\n–—]|\b(?:but|however)\b/)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
  return parts.length === 0 ? ['no-answer'] : parts.map((part) => statementOf(part, concept))
}

function statementOf(part: string, concept: Concept): Statement {
  const whole = WHOLE.get(part)
  if (whole) return whole
  if (SOMEBODY_HURTS.test(part)) return 'sign'
  if (concept === 'living-conditions' && NO_HOME.test(part)) return 'sign'
  const answered = part.replace(NO_ANSWER, '')
  if (answered !== part)
    return tokensOf(answered).every((word) => BESIDE.has(word) || TIME.has(word)) ? 'no-answer' : UNCLEAR
  const said = part
    .replace(/^(.*?) ?\bruled out$/, 'no $1')
    .replaceAll(/\bnegative for\b/g, 'no')
    .replaceAll(/\bfree (?:of|from)\b/g, 'without')
    .replaceAll(STABLE_HOUSING, '')
  // Harm by anybody is harm; "no abuse by her husband" is about him alone.
  const denied = tokensOf(said).some((word) => NO.has(word) || NONE.has(word))
  return weighed(tokensOf(denied ? said : said.replaceAll(BY_SOMEBODY, '')), concept)
}

const UNCLEAR: Statement = 'not-understood'

function tokensOf(part: string): string[] {
  return part.split(/[\s/]+/).filter(Boolean)
}

function weighed(tokens: readonly string[], concept: Concept): Statement {
  // "No longer safe" is not safe; "no longer abused" was abused.
  const lost = tokens.join(' ').includes('no longer')
  const kinds = tokens.filter((word) => word !== 'longer' || !lost).map((word) => kindOf(word, concept))
  const marks = kinds.flatMap((kind) =>
    kind === 'beside' || kind === 'narrowing' || kind === 'place' ? [] : [kind],
  )
  const said = sumOf(marks, lost)
  // Whether it is safe where they live is what that question asks.
  const placed = kinds.includes('place') && !(concept === 'feels-unsafe' && marks[0] === 'well')
  if (said === 'sign' || !(placed || kinds.includes('narrowing'))) return said
  return said === 'yes' ? 'partly' : UNCLEAR
}

/** One no may stand before what it denies. Two of them, or one that follows, may mean anything. */
function sumOf(marks: readonly Mark[], lost: boolean): Statement {
  const [first, ...others] = marks
  if (first === undefined || first === 'unknown') return UNCLEAR
  if (first === 'no' || first === 'none') {
    if (others.length === 0) return lost ? UNCLEAR : first
    if (others.every((kind) => kind === 'sign')) return lost ? UNCLEAR : 'well'
    if (others.every((kind) => kind === 'well')) return first === 'no' ? 'sign' : UNCLEAR
    return others.every((kind) => kind === 'yes') ? 'no' : UNCLEAR
  }
  return others.every((kind) => kind === first) ? first : UNCLEAR
}

type Mark = 'yes' | 'no' | 'none' | 'sign' | 'well' | 'unknown'
type Kind = Mark | 'beside' | 'narrowing' | 'place'

function kindOf(word: string, concept: Concept): Kind {
  const own = OWN[concept]
  if (own?.sign.has(word)) return 'sign'
  if (own?.well.has(word)) return 'well'
  if (YES.has(word)) return 'yes'
  if (NO.has(word)) return 'no'
  if (NONE.has(word)) return 'none'
  if (SIGN.has(word)) return 'sign'
  if (WELL.has(word)) return 'well'
  if (PLACE.has(word)) return 'place'
  if (TIME.has(word) || NARROWING.has(word)) return 'narrowing'
  return BESIDE.has(word) ? 'beside' : 'unknown'
}
