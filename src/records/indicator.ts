import {contentId} from '../model/identity.ts'
import type {Check, Indicator} from '../model/indicator.ts'
import type {Message} from '../model/message.ts'
import type {Officer} from '../model/officer.ts'
import type {Column, Table} from '../model/table.ts'
import {isCodeShape} from '../words/code-shape.ts'
import {isMeasure, readColumn} from '../words/read-role.ts'
import {remember} from '../words/remember.ts'
import {repairHead} from '../words/repair-head.ts'
import {checkUnits, checkVariance} from './checks.ts'
import {notesCalled} from './footnotes.ts'
import {readObservations, type Surroundings} from './observations.ts'
import {readCodeColumn, type CodeContext} from './read-code-cell.ts'
import {findReferences, readCode} from './read-code.ts'
import {readIdentity} from './read-identity.ts'
import {drawnStatus, type StatusContext} from './drawn-status.ts'
import {describedRow} from './officer-line.ts'
import {readOfficers} from './read-officers.ts'
import {readPolarity} from './read-polarity.ts'
import {statusColumnsOf} from './status-columns.ts'
import {departmentOf, own, ownOrInherited, textIn, wordsBesideCode, type RowCells} from './row-cells.ts'

/** What the report around a table says: its own codes' schemes, its period, its notes. */
export interface IndicatorContext extends Surroundings, StatusContext {
  readonly document: string
  readonly schemes: ReadonlySet<string>
  /** those of them that stand more than once, which no slip made */
  readonly settled: ReadonlySet<string>
  /** the report's first words, which say of what it is */
  readonly head: readonly string[]
  readonly key: (family: string, period: string | undefined, code: string, title: string) => string
}

/** The rows of a table of performance indicators as records. A damaged row makes none: its figures may be anybody's. */
export function readIndicators(table: Table, context: IndicatorContext): ReadIndicator[] {
  const scheme = schemeOf(table, context.head)
  const {schemes, settled, notes} = context
  const column = readCodeColumn(table, scheme)
  const led = column.canonical.size === 0 && titleSchemes(table).length > 0
  const numbered = titlesUnderCodes(table) !== undefined
  const codes: CodeContext = {scheme, schemes, settled, marks: notes.marks, column, led, numbered}
  return table.rows.flatMap((row, index) => {
    if (row.kind !== 'data' || row.flags.includes('damaged')) return []
    const indicator = readIndicator({table, row, index}, codes, context)
    return indicator === undefined ? [] : [indicator]
  })
}

/** A record and what had to be said of its reading. */
export interface ReadIndicator {
  readonly indicator: Indicator
  readonly messages: readonly Message[]
}

function readIndicator(
  cells: RowCells,
  codes: CodeContext,
  context: IndicatorContext,
): ReadIndicator | undefined {
  const identity = readIdentity(cells, codes)
  const {code, title} = identity
  if (code === undefined && (title === '' || isMeasureName(title))) return undefined
  const {observations, messages} = readObservations(cells, title, context)
  const {check, signed} = checkVariance(observations)
  const ownCodes = new Set(code === undefined ? [] : [code.code.canonical, ...code.aliases])
  const id = contentId(context.document, 'indicator', cells.row.id)
  const polarity = readPolarity(cells)
  const notes = identity.marks.flatMap((mark) => notesCalled(mark, cells.row.position, context.notes))
  const indicator: Indicator = {
    id,
    key: context.key('indicators', context.period, code?.code.canonical ?? '', title),
    table: cells.table.id,
    row: cells.index,
    code: code?.code ?? null,
    aliases: code?.aliases ?? [],
    title,
    section: cells.table.section,
    ...textFields(cells, context),
    observations,
    officers: officersOf(cells, id),
    ...(polarity === undefined ? {} : {polarity}),
    ...(notes.length === 0 ? {} : {notes}),
    ...(signed === undefined ? {} : {varianceSigned: signed}),
    references: findReferences(wordsBesideCode(cells), ownCodes, context.schemes),
    checks: [check, checkUnits(observations)].filter((one): one is Check => one !== undefined),
  }
  return {indicator, messages: [...identity.messages, ...messages]}
}

const MEASURE_WORDS =
  /^(?:(?:annual|year|yr|end|to|date|our|local|latest|current|last|previous|this|next|actuals?|targets?|out-?turns?|performance|results?|estimated?|forecast|variance|q[1-4]|quarter|h[12]|[a-z]{3,9}[-–][a-z]{3,9}|\d[\d/–-]*)(?:\s+|$))+$/i

/** `Actual Apr-Dec`, `Target 2004/05`: what a figure is of, and no name of an indicator. */
function isMeasureName(title: string): boolean {
  return title.length <= LONGEST_MEASURE && MEASURE_WORDS.test(title) && isMeasure(readColumn(title).role)
}

const LONGEST_MEASURE = 40

function textFields(cells: RowCells, context: IndicatorContext): Partial<Indicator> {
  const status = textIn(cells, statusColumnsOf(cells.table, context).now)
  // where no words are printed, the colour that is drawn in their place
  const drawn = /\p{L}/u.test(status) ? undefined : drawnStatus(cells, context)
  const priority = ownOrInherited(cells, 'priority')
  const department = ownOrInherited(cells, 'department') || (departmentOf(cells.table.section) ?? '')
  const comment = own(cells, 'comment')
  const shown = drawn ?? status
  const direction = own(cells, 'direction')
  return {
    ...(priority === '' ? {} : {priority}),
    ...(department === '' ? {} : {department}),
    ...(comment === '' ? {} : {comment}),
    ...(shown === '' ? {} : {status: shown}),
    ...(direction === '' ? {} : {direction}),
    ...(drawn === undefined ? {} : {statusFrom: 'colour'}),
  }
}

/** The officers of a row as mentions of a record. */
export function officersOf(cells: RowCells, record: string): Officer[] {
  const words = ownOrInherited(cells, 'officer') || describedRow(cells).officer
  return readOfficers(words).map((officer, index) => ({
    id: contentId(record, 'officer', officer.raw, String(index)),
    ...officer,
  }))
}

/**
 * The scheme that a bare number takes: the one the table's head or its section names, else the only one its other
 * rows have, else the one that the report's title names.
 */
function schemeOf(table: Table, head: readonly string[]): string | undefined {
  const heads = [
    ...table.columns.filter(({role}) => role === 'code').map(({name}) => name),
    titlesUnderCodes(table)?.name ?? '',
    ...table.section.toReversed(),
  ]
  const named = heads.map(schemeNamed).find((scheme) => scheme !== undefined)
  if (named !== undefined) return named === OWN ? undefined : named
  const schemes = new Set(
    table.rows.map((row, index) => schemeOfCode(own({table, row, index}, 'code')) ?? ''),
  )
  schemes.delete('')
  const [only] = schemes
  // where all its codes are numbers alone, and nothing nearer names one, the report's own title may
  if (schemes.size === 0) {
    const titled = head.map(schemeNamed).find((scheme) => scheme !== undefined)
    return titled === OWN ? undefined : titled
  }
  return schemes.size === 1 ? only : undefined
}

/** The column of titles whose head is one for codes, for each title is led by its own. */
function titlesUnderCodes({columns}: Table): Column | undefined {
  return columns.find(
    ({name, role, from}) =>
      role === 'description' && from === 'contents' && ['code', 'number'].includes(readColumn(name).role),
  )
}

/** Indicators of the council's own, alone or among others: a bare number may be one of them. */
const OWN = 'own'

/** `NI` alone may be Northern Ireland, or National Insurance. */
function schemeNamed(printed: string): string | undefined {
  const words = repairHead(printed)
  if (/\blocal\b.*\bindicators?\b|\blpis?\b/i.test(words)) return OWN
  if (/\bbvpis?\b|^bv(?: (?:no|nos|number|ref|code)\.?)?$|best value performance indicators?/i.test(words))
    return 'BV'
  return /\bnis\b|^ni$|\bni (?:no|number|ref|code|indicators?|set)\b|national indicators?/i.test(words)
    ? 'NI'
    : undefined
}

/** It is asked once for the report and once for the table. */
const schemeOfCode = remember((words: string) => readCode(words)?.code.scheme)

/** Schemes of the codes that a table prints, in a column of their own or before each of its titles. */
export function schemesIn(table: Table): string[] {
  const inColumn = table.rows.flatMap((row, index) => {
    const scheme = schemeOfCode(own({table, row, index}, 'code'))
    return scheme === undefined || scheme === '' ? [] : [scheme]
  })
  return inColumn.length > 0 ? inColumn : titleSchemes(table)
}

/** Fewer titles than this may begin alike by chance, or each with a scheme of its own. */
const FEWEST_TITLES = 2
const FEWEST_OF_SEVERAL = 4
const CODED_TITLE =
  /^(([A-Z]{2,6})\s?[-/.]?\s?\d{1,3}[a-z]?(?:\([ivx]{1,4}\))?)(?:\s*[:–—-]\s*|\s+)(?=[\p{L}%£\d])/u

/** The schemes of the codes that all titles of a table begin with, each with another. */
function titleSchemes(table: Table): string[] {
  const titles = table.rows.flatMap((row, index) =>
    row.kind === 'data' ? [own({table, row, index}, 'description')] : [],
  )
  const codes = titles.map((title) => CODED_TITLE.exec(title)?.slice(1) ?? [])
  const schemes = new Set(codes.map(([, scheme]) => scheme ?? ''))
  const different = new Set(codes.map(([code]) => code)).size === codes.length
  const coded = codes.every(([code]) => code !== undefined && isCodeShape(code))
  const enough = titles.length >= (schemes.size === 1 ? FEWEST_TITLES : FEWEST_OF_SEVERAL)
  return enough && different && coded ? [...schemes] : []
}
