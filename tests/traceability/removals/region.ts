import { entryWith } from '../entry.ts'
import type { Removal } from '../removal.ts'

const PACKS = 'launch/sites/packs'
const UK = `${PACKS}/uk.json`
const ENGLAND = `${PACKS}/uk-england-wales.json`
const ALL = `${PACKS}/everywhere.json`

/** One entry of a region's list. */
function entry(ids: readonly string[], what: string, file: string, mark: string): Removal {
  return { ids, what, file, ...entryWith(file, mark) }
}

/** Rules, numbers and reading of each region. */
export function regionRemovals(): Removal[] {
  return [
    ...texts,
    entry(['R-155', 'R-159'], 'the helpline', UK, '"id": "helpline"'),
    entry(['R-161'], 'the advice line for children', UK, '"id": "nspcc"'),
    entry(['R-153', 'R-160', 'R-038'], 'the Salvation Army', ENGLAND, '"id": "salvation-army"'),
    entry(['R-152'], 'that NHS staff cannot refer to the NRM', ENGLAND, '"id": "no-direct-referral"'),
    entry(['R-113', 'R-135'], 'the safeguarding lead, among the ways', UK, '"id": "ways-lead"'),
    entry(['R-116'], 'the council, among the ways', UK, '"id": "ways-council"'),
    entry(['R-116'], 'the police, among the ways, apart from any other', UK, '"id": "ways-police"'),
    entry(['R-110'], 'that registering needs no proof', UK, '"id": "gp-registration"'),
    entry(['R-154'], 'the charities, among the ways', UK, '"id": "ways-charities"'),
    entry(['R-156'], 'the legal duty', UK, '"id": "child-law"'),
    entry(['R-157'], 'the child protection lead', UK, '"id": "child-lead"'),
    entry(['R-158'], 'what to do out of hours', UK, '"id": "child-out-of-hours"'),
    entry(['R-149'], 'the words on what the NRM is', UK, '"id": "nrm-what"'),
    entry(['R-150'], 'the words on a negative answer', UK, '"id": "nrm-outcomes"'),
    entry(['R-151'], 'the words on what comes after', UK, '"id": "nrm-after"'),
    entry(['R-049'], 'the words on rights', UK, '"id": "nrm-status"'),
    entry(['R-128'], 'how many staff meet it', UK, 'up to 1 in 8 NHS staff'),
    entry(['R-162'], 'the DHSC guidance', UK, '"Guidance for health staff"'),
    entry(['R-163'], 'the Home Office training', UK, '"Modern slavery training resources"'),
    entry(['R-133'], 'Unseen’s indicators', UK, 'signs of the different kinds'),
    entry(['R-166'], 'Unseen’s ‘spot the signs’', UK, '‘spot the signs’'),
    entry(['R-169'], 'Freedom from Torture', UK, '"Freedom from Torture"'),
    entry(['R-171'], 'the VITA Network', UK, '"The VITA Network"'),
    entry(['R-168'], 'the PROTECT project', UK, '"The PROTECT project"'),
    entry(['R-170'], 'the public health framework', UK, '"A public health approach'),
    entry(['R-165'], 'the Helen Bamber Foundation', UK, '"Helen Bamber Foundation"'),
    entry(['R-167'], 'CFAB', UK, '(CFAB)'),
    entry(['R-164'], 'the handbook', ALL, '"Caring for Trafficked Persons: Guidance'),
    entry(['R-134'], 'the protocol toolkit', ALL, '"Protocol Toolkit'),
    entry(['R-098'], 'what trafficking is', ALL, 'What it is: someone moves'),
    entry(['R-099'], 'that it happens within a country', ALL, 'within one country'),
    entry(['R-100'], 'that it can be anybody', ALL, 'Men, women and children'),
    entry(['R-117'], 'its stages', ALL, 'It runs in stages'),
    entry(['R-118'], 'what may come afterwards', ALL, 'Afterwards people may'),
    entry(['R-108'], 'sexual violence in private homes', ALL, 'report much sexual violence'),
    entry(['R-126'], 'the edge of society', ALL, 'edge of society'),
    entry(['R-127'], 'how hard it is to see a doctor', ALL, 'Getting to see a doctor'),
    entry(['R-093'], 'the duties of states', ALL, 'duty in international law'),
    entry(
      ['R-084'],
      'the police unit a country may have',
      `${PACKS}/international.json`,
      '"id": "police-unit"',
    ),
    entry(['R-085'], 'the hotline a country may have', `${PACKS}/international.json`, '"id": "hotline"'),
    entry(
      ['R-038'],
      'the agency a country may have named',
      `${PACKS}/international.json`,
      '"id": "first-point"',
    ),
    entry(['R-085'], 'the hotline of the United States', `${PACKS}/us.json`, '"id": "helpline"'),
    entry(['R-039'], 'federal law on children', `${PACKS}/us.json`, 'CAPTA'),
  ]
}

const texts: readonly Removal[] = [
  {
    ids: ['R-113', 'R-116', 'R-135', 'R-152', 'R-153', 'R-154', 'R-160'],
    what: 'the ways to report or refer, beside the services',
    file: 'src/ui/consent/sharing-page.tsx',
    cut: '      <RegionWays view={view} />\n',
    put: '',
  },
  {
    ids: ['R-155', 'R-159'],
    what: 'the region’s helplines, beside the offer of help',
    file: 'src/ui/screening/help-page.tsx',
    cut: '      <RegionHelplines view={view} />\n',
    put: '',
  },
  {
    ids: ['R-160'],
    what: 'the old number, named as old',
    file: 'src/ui/region/region-numbers.tsx',
    cut: 'contact.superseded?.map(',
    put: '[].map(',
  },
  {
    ids: ['R-039'],
    what: 'what a state asks, before the questions',
    file: 'src/ui/region/region-duties.tsx',
    cut: '{unread.length > 0 && (',
    put: '{false && (',
  },
  {
    ids: ['R-139'],
    what: 'the way to more help',
    file: 'src/ui/screening/overview-ways.tsx',
    cut: "'house', 'more']",
    put: "'house']",
  },
  {
    ids: ['R-172'],
    what: 'how old each line is',
    file: 'src/site/pack-for.ts',
    cut: '    ? ` Old: it should have been checked again by ${inWords(reviewBy)}, so ask before you rely on it.`\n',
    put: "    ? ''\n",
  },
  {
    ids: ['R-172'],
    what: 'how old the list is',
    file: 'src/ui/region/more-page.tsx',
    cut: '{pack.name}. {howOld(pack, view.now())}',
    put: '{pack.name}.',
  },
]
