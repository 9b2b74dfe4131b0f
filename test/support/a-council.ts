import type {Document} from '../../src/model/document.ts'
import {yearLabel} from '../../src/words/financial-year.ts'
import {makeDocument, type PromiseSaid} from './make-document.ts'
import {seeded, type Random} from './seeded.ts'

/** A council's reports of its commitments over some years, and which rows are one commitment. */
export interface Council {
  readonly documents: readonly Document[]
  /** by the record's id */
  readonly identityOf: ReadonlyMap<string, string>
}

export interface CouncilSaid {
  readonly seed: number
  readonly years?: number
  /** commitments at any time */
  readonly size?: number
  readonly name?: string
}

const PLACES =
  'Ashcombe Birchley Coldwell Dunsford Elmhurst Fernby Gorsely Hartwick Ivybridge Kelston Langrove Marbury'.split(
    ' ',
  )
const FORENAMES =
  'Alan Brenda Colin Diane Edward Fiona Gordon Hazel Ian Joyce Keith Lorna Martin Norma'.split(' ')
const SURNAMES =
  'Ackroyd Beddows Cartledge Dunning Entwistle Fearnley Garside Hepworth Illingworth Jowett Kershaw Lumb Midgley'.split(
    ' ',
  )
/** Departments before and after a reorganisation, with the letters of the later ones. */
const DEPARTMENTS: readonly (readonly [string, string, string])[] = [
  ['Borough Engineer', 'Environment and Place', 'EP'],
  ['Housing Services', 'Neighbourhoods', 'NB'],
  ["Director of Education's", 'Children and Learning', 'CL'],
  ['Town Clerk', 'Corporate Centre', 'CC'],
]
/** What is promised, in words that a council may choose between; `@` is a place, `#` a figure. */
const PROMISES: readonly (readonly string[])[] = [
  [
    'Open a one-stop shop in @',
    'Open the new one-stop shop at @ to the public',
    'One-stop shop in @ to be opened',
  ],
  [
    'Replace # street lights in @',
    'To replace # street lighting columns in @',
    'Street light replacement in @: # columns',
  ],
  ['Top # per cent for satisfaction with parks', 'Satisfaction with parks to be in the top # per cent'],
  [
    'Top # per cent for satisfaction with refuse collection',
    'Satisfaction with refuse collection in the top # per cent',
  ],
  [
    'Top # per cent for satisfaction with libraries',
    'Be in the top # per cent for satisfaction with libraries',
  ],
  [
    'Reduce rent arrears to # per cent of the rent roll',
    'Rent arrears to be no more than # per cent of the rent roll',
  ],
  ['Re-let empty council homes within # days', 'Average re-let time of empty homes to be # days'],
  ['Bring # private homes up to the decent homes standard', 'To make # private sector homes decent'],
  [
    'Publish a revised food safety plan',
    'Adopt the food safety plan',
    'Food safety plan to be revised and adopted',
  ],
  ['Publish a revised health and safety plan', 'Health and safety plan to be published'],
  ['Review the home to school transport policy', 'Complete the review of home to school transport'],
  ['Review the concessionary fares policy', 'Complete the review of concessionary fares'],
  ['Raise attendance at primary schools to # per cent', 'Primary school attendance of # per cent'],
  ['Raise attendance at secondary schools to # per cent', 'Secondary school attendance of # per cent'],
  ['Plant # trees along the @ greenway', 'To plant # more trees on the @ greenway'],
  ['Resurface the footways of @ town centre', 'Footway resurfacing in @ town centre to be finished'],
  [
    'Answer # per cent of telephone calls within five rings',
    'Telephone calls: # per cent answered in five rings',
  ],
  ['Agree a local compact with voluntary organisations', 'Sign the compact with the voluntary sector'],
  ['Support # families through the Sure Start programme in @', 'Reach # families in the @ Sure Start area'],
  ['Train # members of staff in first aid', 'First aid training for # staff'],
  ['Install # closed circuit television cameras in @', '# CCTV cameras to be installed in @'],
  ['Prepare the @ conservation area appraisal', 'Complete the appraisal of @ conservation area'],
]

/** How this council prints: whether identifiers last, what its reports are, who answers. */
interface Habits {
  readonly identifiers: 'none' | 'counted' | 'lasting'
  readonly reports: readonly string[]
  readonly hasOfficers: boolean
  readonly hasDepartments: boolean
  readonly reorganised: number
}

interface Promise {
  readonly identity: string
  readonly wordings: readonly string[]
  readonly place: string
  readonly department: number
  readonly first: number
  readonly last: number
  readonly code: string
  readonly figure: number
  readonly dueAfter: number | undefined
}

/**
 * Make up a council whose rows' identities are known.
 *
 * Many of its commitments are near to others of its own: one sentence for two places, one for three services. They
 * are re-worded, their figures and dates move, their officers change, and a place in the list passes to another.
 */
export function aCouncil({seed, years = 4, size = 24, name = 'Borough of Wrexbridge'}: CouncilSaid): Council {
  const random = seeded(seed)
  const habits: Habits = {
    identifiers: random.pick(['none', 'counted', 'lasting']),
    reports: random.pick([['H1'], ['H1', 'H2'], ['Q1', 'Q2', 'Q3', 'Q4'], ['H1', 'Q3']]),
    hasOfficers: random.chance(0.8),
    hasDepartments: random.chance(0.8),
    reorganised: random.between(1, years),
  }
  const promises = promisesOf(random, years, size)
  const officers = new Map<string, string>()
  const identityOf = new Map<string, string>()
  const documents = Array.from({length: years}, (_, year) => year).flatMap((year) => {
    const current = random.shuffled(promises.filter(({first, last}) => first <= year && year <= last))
    const rows = current.map((promise, place) => rowOf(promise, {place, year, random, habits, officers}))
    return habits.reports.map((part) => {
      const printed = rows.filter(() => random.chance(0.92))
      const period = `${yearLabel(2001 + year)} ${part}`
      const document = makeDocument({
        path: `${name} ${period}.txt`,
        authority: name,
        period,
        promises: printed.map(({said}) => retouched(said, random)),
      })
      for (const [place, {id}] of document.commitments.entries())
        identityOf.set(id, `${name} ${printed[place]?.identity ?? ''}`)
      return document
    })
  })
  return {documents, identityOf}
}

function promisesOf(random: Random, years: number, size: number): Promise[] {
  return Array.from({length: size * 2}, (_, index): Promise => {
    const first = random.between(-2, years - 1)
    return {
      identity: String(index),
      wordings: PROMISES[index % PROMISES.length] ?? [''],
      // no two of one sentence for one place
      place: PLACES[Math.floor(index / PROMISES.length) % PLACES.length] ?? '',
      department: index % DEPARTMENTS.length,
      first: Math.max(0, first),
      last: first + random.between(0, 3),
      code: `${DEPARTMENTS[index % DEPARTMENTS.length]?.[2] ?? ''}${index + 1}`,
      figure: random.between(5, 400),
      dueAfter: random.chance(0.6) ? random.between(0, 3) : undefined,
    }
  }).filter(({wordings: [wording = ''], place}) => wording.includes('@') || place === PLACES[0])
}

interface Printing {
  readonly place: number
  readonly year: number
  readonly random: Random
  readonly habits: Habits
  readonly officers: Map<string, string>
}

/** A commitment as the reports of one year print it. */
function rowOf(
  promise: Promise,
  {place, year, random, habits, officers}: Printing,
): {readonly identity: string; readonly said: PromiseSaid} {
  const figure = String(promise.figure + year * random.between(0, 9))
  const commitment = random.pick(promise.wordings).replaceAll('@', promise.place).replaceAll('#', figure)
  const [before = '', after = '', letters = ''] = DEPARTMENTS[promise.department] ?? []
  if (!officers.has(promise.identity) || random.chance(0.15))
    officers.set(promise.identity, `${random.pick(FORENAMES)} ${random.pick(SURNAMES)}`)
  const due = promise.dueAfter === undefined ? undefined : yearLabel(2001 + promise.first + promise.dueAfter)
  return {
    identity: promise.identity,
    said: {
      commitment,
      ...(habits.identifiers === 'lasting' ? {reference: promise.code} : {}),
      ...(habits.identifiers === 'counted' ? {reference: `${place + 1}. PLAN/${letters}`} : {}),
      ...(habits.identifiers === 'none' ? {number: String(place + 1)} : {}),
      ...(habits.hasDepartments ? {department: year < habits.reorganised ? before : after} : {}),
      ...(habits.hasOfficers ? {officers: [officers.get(promise.identity) ?? '']} : {}),
      ...(due === undefined ? {} : {due}),
    },
  }
}

/** One report spells a name in short, leaves a date out, ends the sentence with a stop. */
function retouched(said: PromiseSaid, random: Random): PromiseSaid {
  const [officer = ''] = said.officers ?? []
  const {due: _, ...undated} = said
  return {
    ...(random.chance(0.8) ? said : undated),
    commitment: random.chance(0.1) ? `${said.commitment}.` : said.commitment,
    ...(officer !== '' && random.chance(0.3) ? {officers: [officer.replace(/^(\w)\w+/, '$1.')]} : {}),
  }
}
