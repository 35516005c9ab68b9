export interface NoticedLine {
  about: 'companion' | 'manner' | 'body-and-care'
  /** The indicator it bears on. */
  indicator: string
  /**
   * What is ticked, and the words in which the tick is kept and shown again: what the indicator is called says more
   * than the clinician saw. Clinical.md section 5: observable facts, no assumptions
   */
  line: string
}

/** What a clinician can see or hear without asking anything. No tick is needed, and none concludes anything. */
export const noticedLines: readonly NoticedLine[] = [
  { about: 'companion', indicator: 'companion-speaks', line: 'Someone else answers' },
  { about: 'companion', indicator: 'companion-interprets', line: 'The companion interprets' },
  { about: 'companion', indicator: 'watched', line: 'Someone stays close, or will not leave' },
  { about: 'companion', indicator: 'brought-by-companion', line: 'Brought here, and waited for' },
  { about: 'manner', indicator: 'fear-or-mistrust', line: 'Afraid, wary, or watching who is near' },
  { about: 'manner', indicator: 'hard-to-explain', line: 'Hard to say what is wrong, or a learnt story' },
  { about: 'manner', indicator: 'withdrawn', line: 'Withdrawn, ashamed, blames themself' },
  { about: 'manner', indicator: 'quiet-pressure', line: 'A look, a hand, a silence' },
  { about: 'manner', indicator: 'trauma-reaction', line: 'Goes blank, startles, or shuts down' },
  { about: 'manner', indicator: 'child-with-adults', line: 'A child who looks to an adult first' },
  { about: 'body-and-care', indicator: 'injuries', line: 'Injuries that do not fit the story' },
  { about: 'body-and-care', indicator: 'food', line: 'Thin, hungry or thirsty' },
  { about: 'body-and-care', indicator: 'hygiene', line: 'Could not wash' },
  { about: 'body-and-care', indicator: 'self-care', line: 'Left without care for long' },
  { about: 'body-and-care', indicator: 'exhaustion', line: 'Exhausted' },
]

export function lineFor(indicator: string): string | undefined {
  return noticedLines.find((one) => one.indicator === indicator)?.line
}
