import type {Commitment} from '../../src/model/commitment.ts'
import type {Document} from '../../src/model/document.ts'
import type {Indicator} from '../../src/model/indicator.ts'
import type {Officer} from '../../src/model/officer.ts'
import type {PeriodPart} from '../../src/model/period.ts'
import {makePeople, type Person, spelling} from './officer-people.ts'
import {type Random, seeded} from './seeded.ts'

export interface ArchiveSaid {
  readonly seed: number
  readonly councils: number
  readonly years: number
  /** officers of a council, over all years */
  readonly officers: number
  /** indicators of a council; half as many commitments */
  readonly lines: number
}

/** Reports of made-up councils, and who is meant by each name in them. */
export interface OfficerArchive {
  readonly documents: readonly Document[]
  /** by the id of the mention */
  readonly truth: ReadonlyMap<string, string>
}

/** One thing that somebody answers for, as long as it lasts. */
interface Line {
  readonly code: string
  readonly words: string
  readonly department: number
  holder: Person | undefined
}

const PARTS: readonly PeriodPart[] = ['H1', 'annual', 'Q3']
const DEPARTMENTS = 'Highways|Schools|Adult Care|Finance|Leisure|Waste|Legal'.split('|')
const RENAMED = 'Roads and Transport|Children|Adults|Resources|Culture|Environment|Law'.split('|')
const THINGS =
  'bridges libraries invoices footpaths schools carers permits skips archives buses claims visits'.split(' ')
const DEEDS = 'repair open review publish inspect close extend survey replace train'.split(' ')
/** In a hundred lines of a year. */
const CHANGES_HANDS = 0.12

/**
 * Make an archive whose officers are known.
 *
 * Its names, styles, slips and careers are its own: nothing is taken from any real report.
 */
export function makeOfficerArchive({seed, councils, years, officers, lines}: ArchiveSaid): OfficerArchive {
  const documents: Document[] = []
  const truth = new Map<string, string>()
  for (let council = 0; council < councils; council += 1) {
    const random = seeded(seed * 7919 + council)
    const people = makePeople(random, `p${seed}-${council}`, officers, years)
    const held = makeLines(random, lines)
    for (let year = 0; year < years; year += 1) {
      passOn(random, held, people, year)
      for (const part of PARTS) documents.push(makeReport(random, {council, year, part, seed}, held, truth))
    }
  }
  return {documents, truth}
}

function makeLines(random: Random, count: number): Line[] {
  return Array.from({length: count + Math.ceil(count / 2)}, (_, index) => ({
    code: index < count ? `LF${index + 1}` : '',
    words: `${random.pick(DEEDS)} ${index} ${random.pick(THINGS)} and ${random.pick(THINGS)}`,
    department: random.between(0, DEPARTMENTS.length - 1),
    holder: undefined,
  }))
}

/** Who has left is followed, and some things change hands. */
function passOn(random: Random, lines: readonly Line[], people: readonly Person[], year: number): void {
  for (const line of lines) {
    const here = line.holder !== undefined && line.holder.to >= year
    if (here && !random.chance(CHANGES_HANDS)) continue
    const present = people.filter(({from, to}) => from <= year && year <= to)
    const own = present.filter(({department}) => department === line.department)
    line.holder = random.pick(own.length > 0 ? own : present.length > 0 ? present : people)
  }
}

interface ReportSaid {
  readonly council: number
  readonly year: number
  readonly part: PeriodPart
  readonly seed: number
}

function makeReport(
  random: Random,
  said: ReportSaid,
  lines: readonly Line[],
  truth: Map<string, string>,
): Document {
  const {council, year, part, seed} = said
  const id = `d${seed}-${council}-${year}-${part}`
  const names = new Map<string, string>() // most reports print a person in one way, here and there in another
  const departments = random.chance(0.5) ? (year * 2 > 9 ? RENAMED : DEPARTMENTS) : undefined
  const shown = lines.filter(() => random.chance(0.85))
  const officersOf = (line: Line, row: string): Officer[] => {
    const {holder} = line
    if (holder === undefined) return []
    const name = random.chance(0.85)
      ? (names.get(holder.id) ?? spelling(random, holder, year))
      : spelling(random, holder, year)
    names.set(holder.id, names.get(holder.id) ?? name)
    const mention = `${row}-o`
    truth.set(mention, holder.id)
    return [{id: mention, raw: name, name, kind: 'person'}]
  }
  const rows = shown.map((line, row) => ({
    line,
    row,
    officers: officersOf(line, `${id}-${row}`),
    department: departments?.[line.department],
  }))
  return {
    schema: 'outturn/document/1',
    id,
    producer: {name: 'outturn', version: '0', model: '1', reference: '1'},
    source: {path: `${council}/${year}-${part}.txt`, format: 'text', sha256: '0'.repeat(64), bytes: 1},
    authority: {name: `Borough ${council} Council`, from: 'manifest', confidence: 1},
    title: null,
    period: aPeriod(year, part),
    sections: [],
    tables: [],
    indicators:
      part === 'H1' || part === 'annual'
        ? rows.filter(({line}) => line.code !== '').map((row) => anIndicator(id, row))
        : [],
    commitments:
      part === 'annual' ? [] : rows.filter(({line}) => line.code === '').map((row) => aCommitment(id, row)),
    text: [],
    coverage: {characters: 0, table: 0, heading: 0, text: 0, furniture: 0, unplaced: 0},
    messages: [],
  }
}

interface Row {
  readonly line: Line
  readonly row: number
  readonly officers: Officer[]
  readonly department: string | undefined
}

function aPeriod(year: number, part: PeriodPart): Document['period'] {
  const named = `${1998 + year}/${String((1999 + year) % 100).padStart(2, '0')}`
  const label = part === 'annual' ? named : `${named} ${part}`
  return {label, year: named, part, edtf: named, from: 'manifest', confidence: 1}
}

function anIndicator(document: string, {line, row, officers, department}: Row): Indicator {
  const id = `${document}-${row}`
  return {
    id,
    key: id,
    table: `${document}-t${line.department}`,
    row,
    code: {raw: line.code, canonical: line.code, scheme: 'LF'},
    aliases: [],
    title: line.words,
    section: [],
    ...(department === undefined ? {} : {department}),
    observations: [],
    officers,
    references: [],
    checks: [],
  }
}

function aCommitment(document: string, {line, row, officers, department}: Row): Commitment {
  const id = `${document}-${row}`
  return {
    id,
    key: id,
    table: `${document}-c`,
    row,
    section: [],
    commitment: line.words,
    ...(department === undefined ? {} : {department}),
    officers,
    progress: '',
    status: null,
    references: [],
  }
}
