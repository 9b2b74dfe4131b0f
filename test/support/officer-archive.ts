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
  /** whether to keep who is meant: of a million names that is a hundred megabytes */
  readonly keepTruth?: boolean
}

/** Reports of made-up councils, and who is meant by each name in them. */
export interface OfficerArchive {
  readonly documents: readonly Document[]
  /** by the id of the mention */
  readonly truth: ReadonlyMap<string, string>
}

/** One thing that somebody answers for, as long as it lasts. */
interface Line {
  readonly code: Indicator['code']
  readonly words: string
  readonly department: number
  holder: Person | undefined
}

/** One for all, so that a million rows are no larger than what they say. */
const NONE: readonly never[] = []

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
export function makeOfficerArchive({
  seed,
  councils,
  years,
  officers,
  lines,
  keepTruth = true,
}: ArchiveSaid): OfficerArchive {
  const documents: Document[] = []
  const truth = new Map<string, string>()
  for (let council = 0; council < councils; council += 1) {
    const random = seeded(seed * 7919 + council)
    const people = makePeople(random, `p${seed}-${council}`, officers, years)
    const held = makeLines(random, lines)
    for (let year = 0; year < years; year += 1) {
      passOn(random, held, people, year)
      for (const part of PARTS)
        documents.push(makeReport(random, {council, year, part, seed}, held, keepTruth ? truth : undefined))
    }
  }
  return {documents, truth}
}

function makeLines(random: Random, count: number): Line[] {
  return Array.from({length: count + Math.ceil(count / 2)}, (_, index) => ({
    code: index < count ? aCode(index + 1) : null,
    words: `${random.pick(DEEDS)} ${index} ${random.pick(THINGS)} and ${random.pick(THINGS)}`,
    department: random.between(0, DEPARTMENTS.length - 1),
    holder: undefined,
  }))
}

function aCode(number: number): Indicator['code'] {
  return {raw: `LF${number}`, canonical: `LF${number}`, scheme: 'LF'}
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
  truth: Map<string, string> | undefined,
): Document {
  const {council, year, part, seed} = said
  const number = (seed * 1000 + council) * 100 + year * PARTS.length + PARTS.indexOf(part)
  const id = anId(number, 0)
  const names = new Map<string, string>() // most reports print a person in one way, here and there in another
  const departments = random.chance(0.5) ? (year * 2 > 9 ? RENAMED : DEPARTMENTS) : undefined
  const tables = DEPARTMENTS.map((_, index) => anId(number, index + 1))
  const rows = lines
    .filter(({code}) => random.chance(0.85) && (code === null ? part !== 'annual' : part !== 'Q3'))
    .map((line, row): Row => {
      const {holder} = line
      const mention = anId(number, 2 * row + 101)
      if (holder !== undefined) truth?.set(mention, holder.id)
      const name = holder === undefined ? '' : nameIn(random, names, holder, year)
      return {
        line,
        row,
        id: anId(number, 2 * row + 100),
        table: tables[line.code === null ? 0 : line.department] ?? id,
        officers: holder === undefined ? NONE : [{id: mention, raw: name, name, kind: 'person'}],
        department: departments?.[line.department],
      }
    })
  return {
    schema: 'outturn/document/1',
    id,
    producer: {name: 'outturn', version: '0', options: {}, model: '1', reference: '1'},
    source: {path: `${council}/${year}-${part}.txt`, format: 'text', sha256: '0'.repeat(64), bytes: 1},
    authority: {name: `Borough ${council} Council`, from: 'manifest', confidence: 1},
    title: null,
    period: aPeriod(year, part),
    sections: [],
    tables: [],
    indicators: rows.flatMap(anIndicator),
    commitments: rows.flatMap(aCommitment),
    text: [],
    coverage: {characters: 0, table: 0, heading: 0, text: 0, furniture: 0, unplaced: 0},
    messages: [],
  }
}

/** Twelve digits as an id has, in no order: what is next to what must not show in them. */
function anId(report: number, thing: number): string {
  const [high, low] = [
    Math.imul(report + 1, 0x9e3779b1) ^ Math.imul(thing + 1, 0x85ebca6b),
    report * 4096 + thing,
  ]
  return (high >>> 0).toString(36).padStart(7, '0').slice(0, 5) + low.toString(36).padStart(7, '0')
}

function nameIn(random: Random, names: Map<string, string>, holder: Person, year: number): string {
  const known = names.get(holder.id)
  if (known !== undefined && random.chance(0.85)) return known
  const name = spelling(random, holder, year)
  if (known === undefined) names.set(holder.id, name)
  return name
}

interface Row {
  readonly line: Line
  readonly row: number
  readonly id: string
  readonly table: string
  readonly officers: readonly Officer[]
  readonly department: string | undefined
}

function aPeriod(year: number, part: PeriodPart): Document['period'] {
  const named = `${1998 + year}/${String((1999 + year) % 100).padStart(2, '0')}`
  const label = part === 'annual' ? named : `${named} ${part}`
  return {label, year: named, part, edtf: named, from: 'manifest', confidence: 1}
}

function anIndicator({line, row, id, table, officers, department}: Row): Indicator[] {
  if (line.code === null) return []
  const more = department === undefined ? {} : {department}
  const {code, words: title} = line
  const nothing = {aliases: NONE, section: NONE, observations: NONE, references: NONE, checks: NONE}
  return [{id, key: id, table, row, code, title, officers, ...nothing, ...more}]
}

function aCommitment({line, row, id, table, officers, department}: Row): Commitment[] {
  if (line.code !== null) return []
  const more = department === undefined ? {} : {department}
  const {words: commitment} = line
  return [
    {
      id,
      key: id,
      table,
      row,
      section: NONE,
      commitment,
      officers,
      progress: '',
      status: null,
      references: NONE,
      ...more,
    },
  ]
}
