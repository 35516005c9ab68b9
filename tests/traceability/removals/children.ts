import type { Removal } from '../removal.ts'

const DUTY = 'src/ui/consent/duty-page.tsx'
const PLANNING = 'src/write-back/planning.ts'

/** A child's path. */
export const children: readonly Removal[] = [
  {
    ids: ['R-156'],
    what: 'the duty as the basis of a child’s referral',
    file: PLANNING,
    cut: "  if (patient === 'child') return asChild(kept, judged, to)\n",
    put: '',
  },
  {
    ids: ['R-156'],
    what: 'the duty in place of a choice of services',
    file: 'src/screening/path.ts',
    cut: "  if (patientIs(kept.conditions, kept.age) === 'child') return 'duty'\n",
    put: '',
  },
  {
    ids: ['R-156'],
    what: 'that no parent or guardian is asked to allow it',
    file: DUTY,
    cut: `            Do not ask parents, guardians or whoever came along to allow it, and do not tell them first: one
            of them may be the person who causes the harm.
`,
    put: '',
  },
  {
    ids: ['R-156', 'R-157', 'R-158'],
    what: 'the numbers for a child',
    file: DUTY,
    cut: '      <Numbers view={view} />\n',
    put: '',
  },
  {
    ids: ['R-158'],
    what: 'who answers out of hours',
    file: DUTY,
    cut: '[contact, ...outOfHours, site.emergency]',
    put: '[contact, site.emergency]',
  },
  {
    ids: ['R-158'],
    what: 'naming child trafficking on the phone',
    file: DUTY,
    cut: `On the phone, and above all out of hours,
            say that your concern is child trafficking.`,
    put: '',
  },
  {
    ids: ['R-157'],
    what: 'the child protection lead as the one to ask',
    file: 'src/screening/team-for.ts',
    cut: "return patientIs(conditions, age) === 'child' ? site.childProtection : site.safeguardingTeam",
    put: 'return site.safeguardingTeam',
  },
  {
    ids: ['R-157'],
    what: 'the lead before any concern',
    file: 'src/ui/screening/before/age-condition.tsx',
    cut: '        <ChildContact view={view} />\n',
    put: '        <></>\n',
  },
  {
    ids: ['R-157'],
    what: 'that what concerns children is looked for in children',
    file: 'src/indicators/catalogue.ts',
    cut: "catalogue.filter(({ people }) => people === 'anyone' || people === person)",
    put: '[...catalogue]',
  },
  {
    ids: ['R-156', 'R-157', 'R-158', 'R-161'],
    what: 'the rules and numbers of the region for children',
    file: DUTY,
    cut: '      {concern && <RegionChildren view={view} />}\n',
    put: '',
  },
]
