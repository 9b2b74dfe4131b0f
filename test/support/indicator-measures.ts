import type {Random} from './seeded.ts'

/** How a measure is counted, and so how its figures look. */
export type Counting = 'share' | 'number' | 'days' | 'cost' | 'answer'

/** One thing that a council measures, whatever code and title it goes by. */
export interface Measure {
  readonly id: string
  readonly counting: Counting
  /** what is counted, of whom, where or when: all three tell it from its neighbours */
  readonly what: string
  readonly of: string
  readonly within: string
  readonly officer: string
  /** the figures stand still, as those of a service that always answers in time do */
  readonly still: boolean
}

const THINGS = [
  'planning applications determined',
  'library visits',
  'missed bins collected',
  'footpaths signposted',
  'fostering placements that broke down',
  'school meals eaten',
  'street lamps repaired',
  'council homes let',
  'benefit claims processed',
  'graffiti reports cleared',
  'carers assessed',
  'trees planted',
  'food premises inspected',
  'museum loans returned',
  'apprentices retained',
  'bridges inspected',
  'complaints answered',
  'licences issued',
  'allotments occupied',
  'drains cleared',
] as const
const WHOSE = [
  'primary pupils',
  'secondary pupils',
  'women',
  'disabled residents',
  'tenants',
  'adults',
  'older people',
  'businesses',
  'parish councils',
  'visitors',
] as const
const LIMITS = [
  'within 5 days',
  'within 10 days',
  'in rural parishes',
  'in the town centre',
  'by telephone',
  'at weekends',
  '',
] as const
const OFFICERS = ['Ann Pask', 'Tom Yeo', 'Ravi Menon', 'Eve Clift', 'Owen Prior', 'Una Gath'] as const

/**
 * So many measures, no two alike in all that tells them apart.
 *
 * @param things  what they count: the fewer, the more of them differ in one word only
 */
export function makeMeasures(random: Random, name: string, count: number, things: number): Measure[] {
  const all = random
    .some(THINGS, things)
    .flatMap((what) => WHOSE.flatMap((of) => LIMITS.map((within) => ({what, of, within}))))
  return random
    .shuffled(all)
    .slice(0, count)
    .map((words, index) => ({
      ...words,
      id: `${name}-${index}`,
      counting: random.pick<Counting>(['share', 'share', 'share', 'number', 'days', 'cost', 'answer']),
      officer: random.pick(OFFICERS),
      still: random.chance(0.1),
    }))
}

const LEADS: Readonly<Record<Counting, readonly string[]>> = {
  share: ['Percentage of', 'The proportion of', '% of'],
  number: ['Number of', 'Total number of', 'No. of'],
  days: ['Average days taken:', 'Mean number of days:'],
  cost: ['Cost of', 'Unit cost of'],
  answer: ['Has the council a scheme for', 'Is there a scheme for'],
}

/** The title of one wording: 0 is the first, others say the same in other words. */
export function titleOf({counting, what, of, within}: Measure, wording: number): string {
  const leads = LEADS[counting]
  const lead = leads[wording % leads.length] ?? ''
  const forms = [
    `${lead} ${what} for ${of} ${within}`,
    `${lead} ${what} (${of}) ${within}`,
    `${lead} all ${what} ${within} for ${of} during the year`,
  ]
  return (forms[wording % forms.length] ?? '').replaceAll(/ {2,}/g, ' ').trim()
}
