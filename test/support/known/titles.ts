import type {Random} from '../seeded.ts'

/** What the figures of a title are. */
export type TitleKind = 'share' | 'count' | 'time' | 'money' | 'rate' | 'answer' | 'score'

/** What a column of units says of each. */
export const UNITS: Readonly<Record<TitleKind, string>> = {
  share: '%',
  count: 'Number',
  time: 'Days',
  money: '£',
  rate: 'Rate',
  answer: 'Y/N',
  score: 'Score',
}

export interface KnownTitle {
  readonly text: string
  readonly kind: TitleKind
}

const SHARES = [
  'Percentage of',
  'The percentage of',
  '% of',
  'Proportion of',
  'Percentage of all',
  'The proportion of all',
  'Of those surveyed, percentage of',
  'Change in the percentage of',
]
const COUNTS = ['Number of', 'The number of', 'Total number of', 'No. of', 'Average number of']
const TIMES = [
  'Average time taken to process',
  'Average days to deal with',
  'Time taken to complete',
  'Mean delay (days) in',
]
const COSTS = [
  'Cost per head of',
  'Net cost of',
  'Average weekly cost (£) of',
  'Gross spending per employee on',
]
const PEOPLE =
  'pupils|older people|residents|adults|young people|employees|tenants|carers|households|children looked after|school leavers|care leavers|foster carers|apprentices|new starters|bus passengers|allotment holders|market traders|lone parents|14 year olds'.split(
    '|',
  )
const THINGS =
  'invoices|planning applications|council homes|repairs|benefit claims|library visits|missed bins|street lights|footpaths|complaints|domestic burglaries|buildings open to the public|rent arrears cases|principal roads|telephone calls|home/school agreements|food premises|taxi licences|graffiti reports|fly-tips|land searches|flood warnings|school places|museum objects'.split(
    '|',
  )
const DONE =
  'dealt with|completed|determined|paid|answered|inspected|repaired|resolved|cleared|surveyed'.split('|')
const LIMITS =
  'within 30 days|within 8 weeks|within 20 working days|in under 10 minutes|within 24 hours|on time|at first contact|within target|within 13 weeks|in 15 seconds or less|before 9.30 am'.split(
    '|',
  )
const AGED =
  'aged 65 and over|aged 16 to 18|aged under 5|over the age of 75|with a disability|from minority ethnic communities|in temporary accommodation|satisfied with the service|helped to live at home|in 3 or more placements|18-24 years old'.split(
    '|',
  )
const LEVELS =
  'achieving level 4 or above in Key Stage 2 Maths|achieving 5 or more GCSEs at grades A*–C|with 5 GCSEs at A*-G including English|reaching level 5 in the Key Stage 3 test|in the lowest 20% of earners|on the register for 2 years or more|with 1 A level or equivalent'.split(
    '|',
  )
const PER =
  'per 1,000 population|per 100,000 vehicle kilometres|per 1,000 households|per head|per 10,000 people aged 18 and over|per employee|per 100 km'.split(
    '|',
  )
const STANDING: readonly (readonly [string, TitleKind])[] = [
  ['Score against a checklist of enforcement best practice', 'score'],
  ['Working days lost to sickness absence', 'rate'],
  ['Council tax collected', 'share'],
  ['Household waste recycled', 'share'],
  ['Household waste composted', 'share'],
  ['Energy consumption of council buildings', 'count'],
  ['Gap between the lowest 20% and the rest', 'share'],
  ['Re-let times for local authority housing', 'time'],
  ['Racial incidents recorded', 'count'],
  ['Is there a written and pro-active strategy for noise?', 'answer'],
  ['Does the authority have a plan for empty homes, as defined in BV3?', 'answer'],
  ['Homes made decent: (a) number started and (b) number finished', 'count'],
]
const TAILS = [
  '',
  '',
  '',
  '',
  '',
  ' (excluding schools)',
  ' in the last 12 months',
  ' as at 31 March',
  ' (top 5%)',
  ', excluding those under 16',
  ' since 1 April 2001',
  ' - local measure',
  ' (i) urban',
]

/** Titles of indicators, each of them once; many hold figures. */
export function knownTitles(random: Random, count: number): KnownTitle[] {
  const titles = new Map<string, KnownTitle>()
  while (titles.size < count) {
    const title = aTitle(random)
    titles.set(title.text.toLowerCase().replace(/[^a-z0-9]/g, ''), title)
  }
  return [...titles.values()]
}

function aTitle(random: Random): KnownTitle {
  const {pick} = random
  const [standing, kindOf] = pick(STANDING)
  const makers: readonly (() => KnownTitle)[] = [
    () => ({text: `${pick(SHARES)} ${pick(THINGS)} ${pick(DONE)} ${pick(LIMITS)}`, kind: 'share'}),
    () => ({text: `${pick(SHARES)} ${pick(PEOPLE)} ${pick(AGED)}`, kind: 'share'}),
    () => ({text: `${pick(SHARES)} ${pick(PEOPLE)} ${pick(LEVELS)}`, kind: 'share'}),
    () => ({text: `${pick(COUNTS)} ${pick(THINGS)} ${pick(PER)}`, kind: 'rate'}),
    () => ({text: `${pick(COUNTS)} ${pick(PEOPLE)} ${pick(AGED)} ${pick(PER)}`, kind: 'rate'}),
    () => ({text: `${pick(COUNTS)} ${pick(THINGS)} ${pick(DONE)}`, kind: 'count'}),
    () => ({text: `${pick(TIMES)} ${pick(THINGS)}`, kind: 'time'}),
    () => ({text: `${pick(COSTS)} ${pick(THINGS)}`, kind: 'money'}),
    () => ({text: standing, kind: kindOf}),
  ]
  const {text, kind} = pick(makers)()
  return {text: text.endsWith('?') ? text : `${text}${pick(TAILS)}`, kind}
}
