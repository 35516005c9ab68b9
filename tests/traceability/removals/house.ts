import type { Removal } from '../removal.ts'

const HOUSE = 'src/ui/house/house-page.tsx'
const READY = 'src/site/preparedness.ts'

/** What a hospital prepares before it refers anyone. */
export const house: readonly Removal[] = [
  {
    ids: ['R-023', 'R-144', 'R-148'],
    what: 'what was not prepared',
    file: HOUSE,
    cut: '      {missing.length > 0 && <Rules name="Not prepared yet" rules={missing} />}\n',
    put: '',
  },
  {
    ids: ['R-023', 'R-032', 'R-082'],
    what: 'that nobody can be referred, on the overview',
    file: 'src/ui/screening/overview-ways.tsx',
    cut: '{nobody !== undefined && (',
    put: '{false && (',
  },
  {
    ids: ['R-082'],
    what: 'that a helpline alone refers nobody',
    file: READY,
    cut: 'services.filter((service) => !isPhoneOnly(service))',
    put: 'services.filter(() => true)',
  },
  {
    ids: ['R-067'],
    what: 'the rules on what is private',
    file: HOUSE,
    cut: '        <Rules name="Kept private" rules={site.confidentialityRules} />\n',
    put: '',
  },
  { ids: ['R-074'], what: 'the rules on media', file: HOUSE, cut: '...site.mediaRules, ', put: '' },
  {
    ids: ['R-071', 'R-072'],
    what: 'that nothing is made for journalists',
    file: HOUSE,
    cut: ', NO_EXPORT]',
    put: ']',
  },
  {
    ids: ['R-144'],
    what: 'how staff learn',
    file: HOUSE,
    cut: '      {site.training && <Rules name="Learning" rules={[site.training.text]} />}\n',
    put: '',
  },
  {
    ids: ['R-148'],
    what: 'who answers for it',
    file: 'src/ui/screening/danger-help.tsx',
    cut: '      <Owner view={view} />\n',
    put: '',
  },
  {
    ids: ['R-148'],
    what: 'who answers for it, among the rules',
    file: HOUSE,
    cut: '      <Owner view={view} />\n',
    put: '',
  },
]
