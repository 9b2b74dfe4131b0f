import type {Random} from '../seeded.ts'

const FIRST = [
  'Ann',
  'Bryn',
  'Carol',
  'Dev',
  'Elsie',
  'Femi',
  'Gareth',
  'Hazel',
  'Imran',
  'Joan',
  'Keith',
  'Lorna',
  'Nadia',
  'Owen',
  'Priya',
  'Ruth',
  'Stuart',
  'Tessa',
  'Vic',
  'Winston',
]
const LAST = [
  'Abbott',
  'Birtles',
  'Chowdhury',
  'Dunmore',
  'Eccles',
  'Fallow',
  'Gudgeon',
  'Hathersage',
  'Ingleby',
  'Jessop',
  'Kettle',
  'Lomax',
  'Mistry',
  'Nettleton',
  'Okafor',
  'Pargeter',
  'Quill',
  'Rudd',
  'Sowerby',
  'Threlfall',
]
const POSTS = [
  'Head of Revenues',
  'Head of Planning',
  'Assistant Director (Adults)',
  'Waste Manager',
  'Director of Resources',
]
const STATUS = [
  ['Green', 'Amber', 'Red'],
  ['GREEN', 'AMBER', 'RED'],
  ['G', 'A', 'R'],
  ['On target', 'Below target', 'Above target'],
]
const DIRECTIONS = [
  ['↑', '↓', '→'],
  ['+', '-', '='],
  ['Improved', 'Worse', 'Same'],
  ['Improving', 'Deteriorating', 'No change'],
]
const POLARITIES = [
  ['High', 'Low'],
  ['Higher is better', 'Lower is better'],
  ['Bigger', 'Smaller'],
]
const COMMENTS = [
  'Staff vacancies have affected performance.',
  'New system introduced in April.',
  'Target met.',
  'Figures include the 12 new sites opened during the year.',
  'Work continues with partners to improve this.',
  'An action plan was agreed by Cabinet in July and will be reviewed after 6 months.',
  'Performance dipped in the second quarter but has recovered.',
  'Definition changed.',
  'The survey is carried out every 3 years.',
  'See also the comments of the external auditor.',
  'Fell from 91% to 84% between April and June.',
  'We aim to be in the top 25% by 2012.',
  '£45,000 was set aside for this in the budget.',
  'Target revised; see BV12.',
  'Up 3 points on last year.',
  '14 of 20 cases were closed.',
]
const NOTES = [
  'Provisional figure.',
  'Excludes schools.',
  'Definition changed in 2002.',
  'From the survey of 1,250 residents.',
]
const PLACES = [
  'Thornby',
  'Wexmoor',
  'Ashcombe',
  'Brackenshire',
  'Calderwick',
  'Eastholme',
  'Fenmarsh',
  'Garstead',
  'Holtwell',
  'Kingsferry',
  'Marlbury',
  'Northdale',
  'Oxleigh',
  'Penhurst',
  'Ravenford',
  'Saltmere',
]
const KINDS = [
  'County Council',
  'Borough Council',
  'District Council',
  'City Council',
  'Metropolitan Borough Council',
]
export const SERVICES = [
  'Housing',
  'Environmental Services',
  'Corporate Health',
  'Education',
  'Social Services',
  'Planning',
  'Transport',
  'Culture and Leisure',
  'Community Safety',
  'Benefits',
  'Waste and Cleanliness',
  'Adult Care',
]
const PROSE = [
  'The table below sets out how the service has performed against its targets.',
  'This section covers the indicators that the Council reports to the Government each year.',
  'Good progress has been made over the year, although pressures on the budget remain. Members are asked to note the position.',
  'Where a figure has been estimated it will be confirmed after audit.',
  'Residents told us in the survey that clean streets matter most to them.',
]

/** What the cells of one table say that are no figures, each in one way all through. */
export interface Sayings {
  readonly status: () => string
  readonly direction: () => string
  readonly officer: () => string
  readonly polarity: () => string
  readonly comment: () => string
}

/** One table's way of giving status and direction, and its officers and comments. */
export function sayings(random: Random): Sayings {
  const [statuses, directions, polarities] = [
    random.pick(STATUS),
    random.pick(DIRECTIONS),
    random.pick(POLARITIES),
  ]
  return {
    status: () => random.pick(statuses),
    direction: () => random.pick(directions),
    officer: () => (random.chance(0.25) ? random.pick(POSTS) : `${random.pick(FIRST)} ${random.pick(LAST)}`),
    polarity: () => random.pick(polarities),
    comment: () => aComment(random),
  }
}

export function aComment(random: Random): string {
  return random.chance(0.3) ? `${random.pick(COMMENTS)} ${random.pick(COMMENTS)}` : random.pick(COMMENTS)
}

export function aCouncil(random: Random): string {
  return `${random.pick(PLACES)} ${random.pick(KINDS)}`
}

/** Different services for the sections of one report. */
export function services(random: Random, count: number): string[] {
  return random.shuffled(SERVICES).slice(0, count)
}

export function aParagraph(random: Random): string {
  return random.pick(PROSE)
}

/** What the mark of a note says at the end of a table. */
export function aNote(random: Random): string {
  return random.pick(NOTES)
}
