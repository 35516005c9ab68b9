import type { Removal } from '../removal.ts'

const CONDITIONS = 'src/screening/conditions.ts'
const ALONE = 'src/ui/screening/before/alone-condition.tsx'
const CANNOT = 'src/ui/screening/before/cannot-take-part.tsx'
const LANGUAGE = 'src/ui/screening/before/language-condition.tsx'

/** Locks, and what is settled before the questions. */
export const asking: readonly Removal[] = [
  {
    ids: ['R-034', 'R-035'],
    what: 'the condition that the patient is alone',
    file: CONDITIONS,
    cut: "    ['alone', alone === 'alone'],\n",
    put: '',
  },
  {
    ids: ['R-034'],
    what: 'that only someone alone speaks for themselves',
    file: 'src/screening/own-word.ts',
    cut: "return alone === 'alone' && understood",
    put: 'return understood',
  },
  {
    ids: ['R-036'],
    what: 'ways to be alone without a fuss',
    file: ALONE,
    cut: '            <li>an examination or a dressing, which is done in private</li>\n',
    put: '',
  },
  {
    ids: ['R-111'],
    what: 'the condition on the language',
    file: CONDITIONS,
    cut: "    ['language', language === 'shared-language' || language === 'professional-interpreter'],\n",
    put: '',
  },
  {
    ids: ['R-111', 'R-044'],
    what: 'booking an interpreter where none is free',
    file: LANGUAGE,
    cut: `              this talk.
            </p>
            <BookInterpreter view={view} />`,
    put: `              this talk.
            </p>`,
  },
  {
    ids: ['R-013'],
    what: 'that a language is no concern',
    file: 'src/screening/room.ts',
    cut: "return police.risks.trim() !== '' || others.answer === 'yes'",
    put: "return true || police.risks.trim() !== '' || others.answer === 'yes'",
  },
  {
    ids: ['R-039'],
    what: 'that no question opens before the duties are known',
    file: 'src/screening/house.ts',
    cut: 'dutiesKnown: site.reportingDuties.length > 0',
    put: 'dutiesKnown: true',
  },
  {
    ids: ['R-039'],
    what: 'the duties, before the questions',
    file: 'src/ui/screening/before/limits-condition.tsx',
    cut: `        {duties.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
`,
    put: '',
  },
  {
    ids: ['R-057'],
    what: 'that an adult who cannot decide is referred nowhere',
    file: 'src/write-back/planning.ts',
    cut: "  if (patient === 'adult-not-able') return { writes: [], withheld: notAdult(kept, to.site) }\n",
    put: '',
  },
  {
    ids: ['R-057'],
    what: 'that no guardian agrees in their place',
    file: CANNOT,
    cut: `Sphere takes nobody’s word as the patient’s yes: not that of relatives, guardians or attorneys, whatever
      papers they show.`,
    put: '',
  },
  {
    ids: ['R-090'],
    what: 'what the nurse in charge is told',
    file: 'src/screening/said.ts',
    cut: "    'Please do not leave this patient alone with a visitor.',\n",
    put: '',
  },
  {
    ids: ['R-015', 'R-043'],
    what: 'legal advice before any interview, as no sign of guilt',
    file: 'src/ui/screening/before/police-details.tsx',
    cut: 'Offer it to the patient. It is their right and no sign of guilt. Support never depends on talking to the police.',
    put: '',
  },
  {
    ids: ['R-080'],
    what: 'what the police or guard know of risks',
    file: 'src/ui/screening/before/police-details.tsx',
    cut: "onWrite={(risks) => view.tell({ type: 'police', risks })}",
    put: 'onWrite={() => {}}',
  },
  {
    ids: ['R-080'],
    what: 'that a risk the police told of is a concern',
    file: 'src/screening/room.ts',
    cut: "police.risks.trim() !== '' || ",
    put: '',
  },
  {
    ids: ['R-141'],
    what: 'time to talk',
    file: ALONE,
    cut: ' Time to talk.',
    put: '',
  },
  {
    ids: ['R-141'],
    what: 'rest among the urgent needs',
    file: 'src/ui/screening/urgent-page.tsx',
    cut: "  'rest',\n",
    put: '',
  },
]
