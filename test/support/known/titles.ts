import type {Random} from '../seeded.ts'

const SHARES = ['Percentage of', 'The percentage of', '% of', 'Proportion of', 'Percentage of all']
const COUNTS = ['Number of', 'The number of', 'Total number of', 'No. of']
const RATES = ['Average number of', 'Average time taken to process', 'Cost per head of', 'Net cost of']
const PEOPLE = [
  'pupils',
  'older people',
  'residents',
  'adults',
  'young people',
  'employees',
  'tenants',
  'carers',
  'households',
  'children looked after',
  'school leavers',
  'care leavers',
]
const THINGS = [
  'invoices',
  'planning applications',
  'council homes',
  'repairs',
  'benefit claims',
  'library visits',
  'missed bins',
  'street lights',
  'footpaths',
  'complaints',
  'domestic burglaries',
  'buildings open to the public',
  'rent arrears cases',
  'principal roads',
  'telephone calls',
]
const DONE = [
  'dealt with',
  'completed',
  'determined',
  'paid',
  'answered',
  'inspected',
  'repaired',
  'resolved',
]
const LIMITS = [
  'within 30 days',
  'within 8 weeks',
  'within 20 working days',
  'in under 10 minutes',
  'within 24 hours',
  'on time',
  'at first contact',
  'within target',
  'within 13 weeks',
]
const AGED = [
  'aged 65 and over',
  'aged 16 to 18',
  'aged under 5',
  'over the age of 75',
  'with a disability',
  'from minority ethnic communities',
  'in temporary accommodation',
  'satisfied with the service',
  'helped to live at home',
]
const LEVELS = [
  'achieving level 4 or above in Key Stage 2 Maths',
  'achieving 5 or more GCSEs at grades A*–C',
  'with 5 GCSEs at A*-G including English',
  'reaching level 5 in the Key Stage 3 test',
  'in the lowest 20% of earners',
  'on the register for 2 years or more',
]
const PER = [
  'per 1,000 population',
  'per 100,000 vehicle kilometres',
  'per 1,000 households',
  'per head',
  'per 10,000 people aged 18 and over',
  'per employee',
]
const STANDING = [
  'Level of the Equality Standard for Local Government',
  'Score against a checklist of enforcement best practice',
  'Working days lost to sickness absence',
  'Council tax collected',
  'Household waste recycled',
  'Household waste composted',
  'Energy consumption of council buildings',
  'Gap between the lowest 20% and the rest',
  'Re-let times for local authority housing',
  'Racial incidents recorded',
]
const TAILS = [
  '',
  '',
  '',
  '',
  ' (excluding schools)',
  ' in the last 12 months',
  ' as at 31 March',
  ' (top 5%)',
  ', excluding those under 16',
]

/** Titles of indicators, each of them once; many hold figures. */
export function knownTitles(random: Random, count: number): string[] {
  const titles = new Map<string, string>()
  while (titles.size < count) {
    const title = aTitle(random)
    titles.set(title.toLowerCase().replace(/[^a-z0-9]/g, ''), title)
  }
  return [...titles.values()]
}

function aTitle(random: Random): string {
  const {pick} = random
  const makers = [
    () => `${pick(SHARES)} ${pick(THINGS)} ${pick(DONE)} ${pick(LIMITS)}`,
    () => `${pick(SHARES)} ${pick(PEOPLE)} ${pick(AGED)}`,
    () => `${pick(SHARES)} ${pick(['pupils', 'young people'])} ${pick(LEVELS)}`,
    () => `${pick(COUNTS)} ${pick(THINGS)} ${pick(PER)}`,
    () => `${pick(COUNTS)} ${pick(PEOPLE)} ${pick(AGED)} ${pick(PER)}`,
    () => `${pick(RATES)} ${pick(THINGS)}`,
    () => `${pick(STANDING)}`,
  ]
  return `${pick(makers)()}${pick(TAILS)}`
}
