import {contentId} from '../model/identity.ts'
import type {Check, Indicator, Polarity} from '../model/indicator.ts'
import type {Officer} from '../model/officer.ts'
import type {Table} from '../model/table.ts'
import {checkUnits, checkVariance} from './checks.ts'
import {readObservations, type Surroundings} from './observations.ts'
import {findReferences, readCode, readPart, type ReadCode} from './read-code.ts'
import {readOfficers} from './read-officers.ts'
import {departmentOf, own, ownOrInherited, rowText, wordsBesideCode, type RowCells} from './row-cells.ts'

const PART = /^\(?(?:viii|vii|vi|iv|ix|iii|ii|i|v|x|[a-h])[).]\s/i
const POLARITY =
  /\b(?:(higher|high(?:er)? figures?|bigger|larger)|(lower|low(?:er)? figures?|smaller))\s*(?:is|are|=|means)\s*(?:better|good|best)\b/i

/** What the report around a table says: its own codes' schemes, its period, its notes. */
export interface IndicatorContext extends Surroundings {
  readonly document: string
  readonly schemes: ReadonlySet<string>
  readonly key: (family: string, period: string | undefined, code: string, title: string) => string
}

/** The rows of a table of performance indicators as records. A damaged row makes none: its figures may be anybody's. */
export function readIndicators(table: Table, context: IndicatorContext): Indicator[] {
  const scheme = schemeOf(table)
  return table.rows.flatMap((row, index) => {
    if (row.kind !== 'data' || row.flags.includes('damaged')) return []
    const indicator = readIndicator({table, row, index}, scheme, context)
    return indicator === undefined ? [] : [indicator]
  })
}

function readIndicator(
  cells: RowCells,
  scheme: string | undefined,
  context: IndicatorContext,
): Indicator | undefined {
  const {code, title} = readIdentity(cells, scheme)
  if (code === undefined && title === '') return undefined
  const observations = readObservations(cells, title, context)
  const {check, signed} = checkVariance(observations)
  const ownCodes = new Set(code === undefined ? [] : [code.code.canonical, ...code.aliases])
  const id = contentId(context.document, 'indicator', cells.row.id)
  const polarity = readPolarity(rowText(cells))
  return {
    id,
    key: context.key('indicators', context.period, code?.code.canonical ?? '', title),
    table: cells.table.id,
    row: cells.index,
    code: code?.code ?? null,
    aliases: code?.aliases ?? [],
    title,
    section: cells.table.section,
    ...textFields(cells),
    observations,
    officers: officersOf(cells, id),
    ...(polarity === undefined ? {} : {polarity}),
    ...(signed === undefined ? {} : {varianceSigned: signed}),
    references: findReferences(wordsBesideCode(cells), ownCodes, context.schemes),
    checks: [check, checkUnits(observations)].filter((one): one is Check => one !== undefined),
  }
}

/** Code and title; a part `(ii)` has its parent's code, and its title is led by its parent's. */
function readIdentity(
  cells: RowCells,
  scheme: string | undefined,
): {code: ReadCode | undefined; title: string} {
  const title = own(cells, 'description').replaceAll('\n', ' ')
  const code = readCode(own(cells, 'code'), scheme)
  const parent = readCode(ownOrInherited(cells, 'code'), scheme)
  if (own(cells, 'code') !== '' || parent === undefined || !PART.test(title)) return {code, title}
  return {code: readPart(parent, title), title: `${parentTitle(cells)} ${title}`.trim()}
}

function parentTitle({table, index}: RowCells): string {
  const above = table.rows.slice(0, index).findLast((row) => own({table, row, index}, 'code') !== '')
  return above === undefined ? '' : own({table, row: above, index}, 'description').replaceAll('\n', ' ')
}

function textFields(cells: RowCells): Partial<Indicator> {
  const fields = {
    priority: ownOrInherited(cells, 'priority'),
    department: ownOrInherited(cells, 'department') || (departmentOf(cells.table.section) ?? ''),
    comment: own(cells, 'comment'),
    status: own(cells, 'status'),
    direction: own(cells, 'direction'),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''))
}

/** The officers of a row as mentions of a record. */
export function officersOf(cells: RowCells, record: string): Officer[] {
  return readOfficers(own(cells, 'officer')).map((officer, index) => ({
    id: contentId(record, 'officer', officer.raw, String(index)),
    ...officer,
  }))
}

function readPolarity(text: string): Polarity | undefined {
  const match = POLARITY.exec(text)
  if (match === null) return undefined
  return {value: match[1] === undefined ? 'lower' : 'higher', raw: match[0]}
}

/**
 * The scheme that a bare number takes: the one the table's head or its section names, else the only one its other
 * rows have.
 */
function schemeOf(table: Table): string | undefined {
  const heads = [
    ...table.columns.filter(({role}) => role === 'code').map(({name}) => name),
    ...table.section.toReversed(),
  ]
  for (const words of heads) {
    if (/\bbvpis?\b|best value performance indicators?/i.test(words)) return 'BV'
    if (/\bnis?\b|national indicators?/i.test(words)) return 'NI'
  }
  const schemes = new Set(
    table.rows.map((row, index) => readCode(own({table, row, index}, 'code'))?.code.scheme ?? ''),
  )
  schemes.delete('')
  const [only] = schemes
  return schemes.size === 1 ? only : undefined
}

/** Schemes of the codes that a table prints. */
export function schemesIn(table: Table): string[] {
  return table.rows.flatMap((row, index) => {
    const scheme = readCode(own({table, row, index}, 'code'))?.code.scheme
    return scheme === undefined || scheme === '' ? [] : [scheme]
  })
}
