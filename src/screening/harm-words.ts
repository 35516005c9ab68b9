import type { Harm, Method } from '../indicators/htcds.ts'

/** What people read for each kind of harm, one by one and never as a finding. R-101 R-102 R-103 R-104 */
export const harmWords: Record<Harm, string> = {
  'forced-labour': 'Work that is forced, or not paid as agreed',
  sexual: 'Sex that others arrange, force or sell',
  'child-labour': 'Work done by a child',
  'forced-marriage': 'A forced marriage',
  servitude: 'Controlled work in a private home',
  'armed-group': 'Being made to serve an armed group',
  'organ-removal': 'Removal of an organ',
  'forced-begging': 'Being made to beg',
  'forced-adoption': 'A forced adoption',
  surrogacy: 'Being made to carry a child for others',
  'forced-crime': 'Being made to break the law for others',
  other: 'Another kind of harm',
}

export const methodWords: Record<Method, string> = {
  'physical-threats': 'Threats of violence',
  'threat-of-authorities': 'Threats to report to the authorities',
  'threats-to-family': 'Threats against children or family',
  debt: 'A debt that work never pays off',
  'false-promises': 'False promises',
  'physical-harm': 'Violence',
  'sexual-harm': 'Sexual violence',
  'takes-earnings': 'Earnings are taken',
  'limits-money': 'No access to money',
  'limits-care': 'No care, or none without someone in the room',
  'withholds-necessities': 'No food, rest or other basic things',
  'psychological-harm': 'Humiliation, fear or isolation',
  substances: 'Alcohol or drugs',
  'long-hours': 'Very long working hours',
  'withholds-papers': 'Papers are held by someone else',
  'limits-movement': 'Not free to move',
  other: 'Another way',
}
