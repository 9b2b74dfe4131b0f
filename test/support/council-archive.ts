import {drawMeasure, type Measure} from './archive-measures.ts'
import {seeded, type Random} from './seeded.ts'

/** How large a made-up archive is. */
export interface ArchiveSize {
  readonly seed: number
  readonly authorities: number
  readonly years: number
  /** reports of one authority in one year */
  readonly reports: number
  /** rows of a report, about */
  readonly rows: number
}

/** One report of a made-up archive. */
export interface MadeReport {
  readonly path: string
  readonly text: string
}

interface Council {
  readonly name: string
  readonly folder: string
  readonly measures: readonly Measure[]
  readonly officers: readonly string[]
  readonly promises: readonly Undertaking[]
}

interface Undertaking {
  readonly words: string
  readonly officer: string
  readonly reference: string
  /** quarters from the beginning of the archive */
  readonly due: number
}

/**
 * Make an archive of text reports: an authority a folder, a year a folder in it.
 *
 * Of each year one report is a plan with all indicators; half of the others tell by quarters how these stand, half how
 * what was promised does. A promise stands for two years. Names of officers, codes and titles vary as in real ones. Tables are drawn with tabs or with pipes.
 */
export function* makeArchive(size: ArchiveSize): Generator<MadeReport> {
  for (let index = 0; index < size.authorities; index++) {
    const random = seeded(size.seed * 1000 + index)
    const council = makeCouncil(random, index, size)
    for (let year = 0; year < size.years; year++)
      for (let report = 0; report < size.reports; report++)
        yield makeReport(random, council, {first: FIRST_YEAR, year, report, rows: size.rows})
  }
}

const FIRST_YEAR = 1999
const PLACES =
  'Amber Bourne Carrow Denham Elver Farley Gosham Harrow Ilden Jarrow Kelmsby Lorton Marden Norley Oxley Penham Quenby Radley Selby Tarrant'.split(
    ' ',
  )
const ENDS = [
  'shire County Council',
  'ford Borough Council',
  ' District Council',
  'ton City Council',
] as const
const FORENAMES =
  'Alan Andrew Barbara Carol David Elaine Frank Gillian Helen Ian Janet Keith Linda Martin Nicola Oliver Pamela Robert Susan Trevor'.split(
    ' ',
  )
const SURNAMES =
  'Ashby Barlow Carter Dawes Elliott Fenwick Goodall Hartley Ingram Jessop Kemble Lomas Mercer Naylor Ogden Pickard Quayle Rudge Sefton Tranter'.split(
    ' ',
  )
const DEEDS =
  'Open,Review,Publish,Extend,Refurbish,Consult on,Introduce,Complete,Pilot,Rebuild,Relocate,Launch,Agree,Evaluate,Merge,Promote'.split(
    ',',
  )
const KINDS =
  'branch,mobile,county,joint,voluntary,rural,integrated,digital,seasonal,early years,secondary,supported,community,interim,specialist,regional'.split(
    ',',
  )
const OBJECTS =
  'library,transport plan,recycling scheme,call centre,housing strategy,play area,sports hall,carers’ service,youth forum,bus network,museum store,cycle route,family centre,flood defence,business park,school meals contract,health check,apprentice programme,registry office,waste site'.split(
    ',',
  )
const WHERE =
  'in the north of the district,for older people,with the parish councils,at the civic centre,on the estates,in all schools,by the river,for young people,with the police,along the coast,for tenants,near the hospital,across the borders,with local firms,in the market towns,for new residents'.split(
    ',',
  )
const AIMS =
  'to cut journeys by car,so that fewer need to wait,and save a tenth of the cost,to raise attendance,so that damp is dealt with sooner,and halve complaints,to train forty volunteers,so that records are kept once,and win a charter mark,to replace worn equipment'.split(
    ',',
  )

function makeCouncil(random: Random, index: number, {rows, years}: ArchiveSize): Council {
  const name = `${PLACES[index % PLACES.length] ?? ''}${ENDS[Math.floor(index / PLACES.length) % ENDS.length] ?? ''}`
  const officers = Array.from({length: 30}, () => `${random.pick(FORENAMES)} ${random.pick(SURNAMES)}`)
  return {
    name,
    folder: name.toLowerCase().replaceAll(' ', '-'),
    officers,
    measures: Array.from({length: rows}, (_, at) => drawMeasure(random, at)),
    promises: Array.from({length: PARTS * rows * Math.ceil((years + 2) / 2)}, (_, at) => ({
      words: `${random.pick(DEEDS)} the ${random.pick(KINDS)} ${random.pick(OBJECTS)} ${random.pick(WHERE)} ${random.pick(AIMS)}`,
      officer: random.pick(officers),
      reference: `CS${at + 1}`,
      due: 8 * Math.floor(at / (PARTS * rows)) + random.between(1, 9),
    })),
  }
}

interface At {
  readonly first: number
  readonly year: number
  readonly report: number
  readonly rows: number
}

function makeReport(random: Random, council: Council, at: At): MadeReport {
  const year = at.first + at.year
  const label = yearLabel(year)
  const quarter = (Math.floor((at.report - 1) / 2) % 4) + 1
  const kind = at.report === 0 ? 'plan' : at.report % 2 === 1 ? 'indicators' : 'promises'
  const part = Math.floor((at.report - 1) / 8) % PARTS
  const title = `${council.name}\n${kind === 'plan' ? `Best Value Performance Plan ${label}` : `Performance report ${label}, quarter ${quarter}, part ${part + 1}`}`
  const header =
    kind === 'plan'
      ? planHeader(year)
      : kind === 'indicators'
        ? quarterHeader(year, quarter)
        : promiseHeader()
  const rows =
    kind === 'plan'
      ? council.measures.map((measure) => planRow(random, measure, year, council))
      : kind === 'indicators'
        ? council.measures.map((measure) => quarterRow(random, measure, year, council))
        : promiseRows(random, council, at, part)
  const folder = `${council.folder}/${label.replace('/', '-')}`
  const name = kind === 'plan' ? 'plan.txt' : `report-${String(at.report).padStart(2, '0')}.txt`
  return {path: `${folder}/${name}`, text: `${title}\n\n${PROSE}\n\n${tableText(random, header, rows)}\n`}
}

const PROSE =
  'This report tells members how services did against what was planned. Figures are of the whole authority unless it is said otherwise.\nWhere a target was missed the officer responsible explains why, and what will be done.'

function planHeader(year: number): string[] {
  return [
    'PI Code',
    'Description',
    `Actual ${yearLabel(year - 2)}`,
    `Actual ${yearLabel(year - 1)}`,
    `Target ${yearLabel(year)}`,
    `Target ${yearLabel(year + 1)}`,
    'Responsible Officer',
    'Comments',
  ]
}

function planRow(random: Random, measure: Measure, year: number, council: Council): string[] {
  const figure = (of: number): string => measure.figure(of)
  const title = random.chance(0.1) ? `${measure.title} (see note)` : measure.title
  const comment = random.chance(0.5)
    ? 'Work goes on with partners to keep this on course, and it is looked at every quarter by the board.'
    : 'No change to what was planned.'
  return [
    measure.code,
    title,
    figure(year - 2),
    figure(year - 1),
    measure.target(year),
    measure.target(year + 1),
    written(random, council.officers[measure.officer % council.officers.length] ?? ''),
    comment,
  ]
}

function promiseHeader(): string[] {
  return ['No', 'Commitment', 'Reference', 'Timescale', 'Responsible Officer', 'Progress', 'Status']
}

/** Measured of a part of the year, beside the whole of the year before. */
function quarterHeader(year: number, quarter: number): string[] {
  return [
    'PI Code',
    'Description',
    `Actual ${yearLabel(year - 1)}`,
    `Actual Q${quarter} ${yearLabel(year)}`,
    `Target ${yearLabel(year)}`,
    'Responsible Officer',
    'Comments',
  ]
}

function quarterRow(random: Random, measure: Measure, year: number, council: Council): string[] {
  const officer = council.officers[measure.officer % council.officers.length] ?? ''
  const comment = random.chance(0.5)
    ? 'On course for the target at the end of the year, as far as can be told from this quarter.'
    : 'Slower than was planned; the service has set out what it will do about it by the end of the year.'
  return [
    measure.code,
    measure.title,
    measure.figure(year - 1),
    measure.figure(year),
    measure.target(year),
    written(random, officer),
    comment,
  ]
}

/** Of a council's promises so many parts stand in each year. */
const PARTS = 3

function promiseRows(
  random: Random,
  {promises}: Council,
  {year, report, rows}: At,
  part: number,
): string[][] {
  const set = Math.floor(year / 2)
  const from = (set * PARTS + part) * rows
  return promises.slice(from, from + rows).map(({words, officer, reference, due}, index) => {
    const late = due < 4 * year + Math.floor((report % 8) / 2)
    const status = late ? 'Red' : random.chance(0.7) ? 'Green' : 'Amber'
    const progress = `${late ? 'Behind' : 'On'} course at the end of the quarter: the group met, took stock of stage ${index + 1} and agreed what comes next with those concerned.`
    return [
      String(index + 1),
      words,
      reference,
      `March ${FIRST_YEAR + 1 + Math.floor(due / 4)}`,
      written(random, officer),
      progress,
      status,
    ]
  })
}

/** A name as one of the people who write reports writes it. */
function written(random: Random, name: string): string {
  const [forename = '', surname = ''] = name.split(' ')
  if (random.chance(0.1)) return `${forename.charAt(0)}. ${surname}`
  return random.chance(0.03) ? `${surname.toUpperCase()}, ${forename}` : name
}

function tableText(random: Random, header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (random.chance(0.2)) return [header, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return [header, ...rows].map((cells) => cells.join('\t')).join('\n')
}

function yearLabel(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}
