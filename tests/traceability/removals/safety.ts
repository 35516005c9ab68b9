import type { Removal } from '../removal.ts'

const DANGER = 'src/ui/screening/danger-help.tsx'
const PRECAUTIONS = 'src/ui/safety/precautions-page.tsx'
const PLAN = 'src/ui/safety/safety-plan.tsx'
const PATIENT = 'src/ui/safety/safety-page.tsx'
const FIELDS = 'src/ui/safety/safety-fields.tsx'
const OTHERS = 'src/ui/screening/others-at-risk.tsx'

/** Danger, the patient's own view of it, and what staff do. */
export const safety: readonly Removal[] = [
  {
    ids: ['R-121'],
    what: 'what is done here at once for thoughts of suicide',
    file: 'src/ui/screening/urgent-page.tsx',
    cut: '{mayHarmThemself(view.kept) && <SelfHarmPath view={view} />}',
    put: '',
  },
  {
    ids: ['R-121'],
    what: 'the same once more after saving',
    file: 'src/ui/write-back/done-page.tsx',
    cut: '      <CareFirst view={view} />\n',
    put: '',
  },
  {
    ids: ['R-033'],
    what: 'help in danger, among the first things asked',
    file: 'src/ui/screening/urgent-page.tsx',
    cut: '      {inDanger && <DangerHelp view={view} />}\n',
    put: '',
  },
  {
    ids: ['R-028'],
    what: 'that a rescue may not be possible',
    file: DANGER,
    cut: `You may not be able to get the
          patient out of their situation: trying`,
    put: 'Trying',
  },
  { ids: ['R-031'], what: 'not to try a rescue', file: DANGER, cut: ' and do not try a rescue.', put: '' },
  {
    ids: ['R-094'],
    what: 'what is a clinician’s part, and what is not',
    file: DANGER,
    cut: `You do not have to make this safe alone:
          care, and telling the right people, is your part.`,
    put: '',
  },
  {
    ids: ['R-083'],
    what: 'the numbers to phone',
    file: DANGER,
    cut: '      <CallList view={view} contacts={contactsOf(site, child)} />\n',
    put: '',
  },
  {
    ids: ['R-083'],
    what: 'Staff help on every page',
    file: 'src/ui/frame/bar.tsx',
    cut: `          <Way view={view} to="danger" now={page}>
            Staff help
          </Way>
`,
    put: '',
  },
  {
    ids: ['R-029'],
    what: 'the teams among those to phone',
    file: DANGER,
    cut: '    ...(child ? [...forChild, ...forAdult] : [...forAdult, ...forChild]),\n',
    put: '',
  },
  {
    ids: ['R-029', 'R-081'],
    what: 'a colleague to ask before judging',
    file: 'src/ui/screening/judgement-page.tsx',
    cut: '          <AskColleague view={view} />\n',
    put: '',
  },
  {
    ids: ['R-075', 'R-076'],
    what: 'the patient’s own view of the danger',
    file: PATIENT,
    cut: '          <OwnViewFields view={view} />\n',
    put: '',
  },
  {
    ids: ['R-077'],
    what: 'that the patient’s view weighs most',
    file: PATIENT,
    cut: 'The patient’s own view weighs most, even where you see it another way. Take your time.',
    put: 'Take your time.',
  },
  {
    ids: ['R-077'],
    what: 'the patient’s view above that of staff',
    file: PRECAUTIONS,
    cut: '      <PatientsView view={view} />\n',
    put: '',
  },
  {
    ids: ['R-061'],
    what: 'whether anyone looks for them, after harm in the past',
    file: 'src/screening/path.ts',
    cut: "return mayAsk && wasAsked === undefined ? 'safety' : undefined",
    put: 'return undefined',
  },
  {
    ids: ['R-061', 'R-095'],
    what: 'the question whether anyone looks for them',
    file: PATIENT,
    cut: "    : (['goingBack', 'pursuit', 'helpingCase'] as const)",
    put: "    : (['goingBack', 'helpingCase'] as const)",
  },
  {
    ids: ['R-095'],
    what: 'why someone may be looked for',
    file: FIELDS,
    cut: 'Whoever loses a worker loses money and control, and may come after them.',
    put: '',
  },
  {
    ids: ['R-050'],
    what: 'what bears on safety in how someone lives',
    file: PATIENT,
    cut: '          {!child && <Circumstances view={view} />}\n',
    put: '',
  },
  {
    ids: ['R-065'],
    what: 'help at once for who says they are not safe',
    file: FIELDS,
    cut: '      <DangerSaid view={view} />\n',
    put: '',
  },
  {
    ids: ['R-064', 'R-076'],
    what: 'safety before services',
    file: 'src/screening/path.ts',
    cut: 'return safetyFirst(kept, talking, earlier) ?? afterJudgement(kept, talking)',
    put: 'return afterJudgement(kept, talking)',
  },
  {
    ids: ['R-089', 'R-092'],
    what: 'noting what was done',
    file: PRECAUTIONS,
    cut: "onTick={(precaution, taken) => tell({ type: 'safety-noted', noted: { precaution, taken } })}",
    put: 'onTick={() => {}}',
  },
  {
    ids: ['R-089'],
    what: 'writing what the patient sees as danger',
    file: 'src/fhir/write/response-safety.ts',
    cut: '    ...ownViews.flatMap((view) => written(safetyTexts[view], safety.ownView[view])),\n',
    put: '',
  },
  {
    ids: ['R-088'],
    what: 'that nobody can promise full safety',
    file: PRECAUTIONS,
    cut: ' Nobody can promise full safety."',
    put: '"',
  },
  {
    ids: ['R-097'],
    what: 'that there is often no risk for staff',
    file: PRECAUTIONS,
    cut: ', and no more: often there is none for staff.',
    put: '.',
  },
  {
    ids: ['R-060', 'R-063', 'R-069'],
    what: 'the safety of staff',
    file: PRECAUTIONS,
    cut: '          <YouToo />\n',
    put: '',
  },
  {
    ids: ['R-086', 'R-087'],
    what: 'the hospital’s own safety plan',
    file: PLAN,
    cut: `        {site.securityProtocol.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
`,
    put: '',
  },
  {
    ids: ['R-058'],
    what: 'the right to be safe',
    file: PLAN,
    cut: 'Every patient has a right to be safe from harm, whatever they did and whatever papers they have.',
    put: '',
  },
  {
    ids: ['R-091'],
    what: 'the day on which the risks were looked at',
    file: PLAN,
    cut: '      <p className="govuk-body">{riskLastAssessed(site, now())}</p>\n',
    put: '',
  },
  {
    ids: ['R-091'],
    what: 'that it was too long ago',
    file: 'src/site/preparedness.ts',
    cut: 'return at - Date.parse(day) > YEAR',
    put: 'return false',
  },
  {
    ids: ['R-087', 'R-090'],
    what: 'what colleagues are told',
    file: PRECAUTIONS,
    cut: '      <TellColleagues />\n',
    put: '',
  },
  {
    ids: ['R-090'],
    what: 'that no name fits into it',
    file: 'src/screening/colleagues.ts',
    cut: '.slice(0, LONGEST_ROOM)',
    put: '',
  },
  {
    ids: ['R-080', 'R-081'],
    what: 'phoning the lead about others at risk',
    file: OTHERS,
    cut: "      {answer === 'yes' && <PhoneTheLead view={view} />}\n",
    put: '',
  },
  {
    ids: ['R-081'],
    what: 'the team’s advice today',
    file: 'src/write-back/team-tasks.ts',
    cut: 'const toReview = unheard || pressing || quietly || referralHeld || aboutOthers',
    put: 'const toReview = false',
  },
  {
    ids: ['R-073', 'R-081'],
    what: 'advice without a name',
    file: 'src/ui/follow-up/follow-up-page.tsx',
    cut: '      <AdviceWithoutNames view={view} />\n',
    put: '',
  },
]
