import type { Removal } from '../removal.ts'

/** Who is around the conversation, and help when it is not safe. */
export const room: readonly Removal[] = [
  {
    ids: ['R-111'],
    what: 'the stop when the patient is uneasy with the interpreter',
    file: 'src/screening/noting-room.ts',
    cut: 'withRoom({ ...kept, conditions }, {',
    put: 'withRoom(kept, {',
  },
  {
    ids: ['R-013'],
    what: 'the interpreter that the record asks for',
    file: 'src/ui/screening/before/language-condition.tsx',
    cut: "concept === 'interpreter-needed'",
    put: 'concept === undefined',
  },
  {
    ids: ['R-043', 'R-080'],
    what: 'what is asked of the police, and legal advice before they interview',
    file: 'src/ui/screening/before/alone-condition.tsx',
    cut: '      <PoliceDetails view={view} />\n',
    put: '',
  },
  {
    ids: ['R-015'],
    what: 'the words that blame nobody for being in custody',
    file: 'src/ui/screening/before/alone-condition.tsx',
    cut: 'Whatever brought them here,',
    put: 'If they did no wrong,',
  },
  {
    ids: ['R-060'],
    what: 'the warning before the question about others',
    file: 'src/ui/screening/others-at-risk.tsx',
    cut: '(warned || answer) && (',
    put: '(',
  },
  {
    ids: ['R-081'],
    what: 'advice today about others in trouble',
    file: 'src/write-back/team-tasks.ts',
    cut: 'referralHeld || aboutOthers',
    put: 'referralHeld',
  },
  {
    ids: ['R-057', 'R-090'],
    what: 'what is done when the patient cannot take part',
    file: 'src/ui/screening/before/ability-condition.tsx',
    cut: 'return <CannotTakePart view={view} />',
    put: 'return null',
  },
  {
    ids: ['R-033', 'R-083'],
    what: 'the numbers where there is no way to Staff help',
    file: 'src/ui/frame/framed.tsx',
    cut: '{!page && <StaffNumbers site={view.site} />}',
    put: '',
  },
  {
    ids: ['R-028', 'R-031'],
    what: 'that no rescue is tried',
    file: 'src/ui/screening/danger-help.tsx',
    cut: 'and do not try a rescue. You may not be able to get the',
    put: 'or the',
  },
]
