import {knownCodes} from './known/codes.ts'
import type {KnownColumn} from './known/columns.ts'
import {knownColumns, type ColumnContent} from './known/known-columns.ts'
import {cellFor, figureStyle, type KnownCell, type RowFigures} from './known/cells.ts'
import {slipped} from './known/slips.ts'
import {knownTitles, UNITS} from './known/titles.ts'
import {sayings, SERVICES, type Sayings} from './known/words.ts'
import type {Random} from './seeded.ts'

/** One indicator as it is known to be: `cells` stand under the table's columns. */
export interface KnownRow {
  /** as printed, and as CONTRACT.md spells it; `damaged` where a slip is in it */
  readonly code?: {readonly raw: string; readonly canonical: string; readonly damaged: boolean}
  readonly title: string
  readonly cells: readonly KnownCell[]
  /** a department or theme, printed as a row of its own above this one */
  readonly below?: string
}

/** A table whose every figure is known before it is laid out. */
export interface KnownTable {
  readonly columns: readonly KnownColumn[]
  readonly rows: readonly KnownRow[]
  /** the financial year it is about begins in */
  readonly year: number
}

/** What a table may hold. */
export interface Content extends ColumnContent {
  /** some cells are empty */
  readonly holes?: boolean
  /** the cells of LAYOUTS.md that are no plain figures */
  readonly oddCells?: boolean
  readonly codes?: 'usual' | 'none' | 'bare' | 'apart'
  /** slips of a scanner in words */
  readonly slips?: boolean
  /** slips of a scanner in codes */
  readonly codeSlips?: boolean
  /** marks of notes behind titles and values */
  readonly notes?: boolean
  /** departments as heading rows inside the table */
  readonly groups?: boolean
}

/** A table of indicators of nobody's: the same choices give the same table. */
export function knownTable(
  random: Random,
  content: Content,
  like: {readonly year?: number; readonly columns?: readonly KnownColumn[]} = {},
): KnownTable {
  const year = like.year ?? random.between(1999, 2011)
  const codes = knownCodes(random, content.codes ?? 'usual')
  const columns = like.columns ?? knownColumns(random, year, content, codes.head)
  const count = random.between(3, 14)
  const titles = knownTitles(random, count)
  const say = sayings(random)
  const rows = titles.map(({text, kind}, index) => {
    const title = content.slips === true ? slipped(random, text) : text
    const marked = content.notes === true && random.chance(0.2) ? `${title}${random.pick(MARKS)}` : title
    const code = codes.next(content.codeSlips === true)
    const names = {
      code: code?.raw ?? '',
      title: marked,
      theme: random.chance(0.3) || index === 0 ? random.pick(SERVICES) : '',
    }
    const cells = cellsOf(random, columns, content, {
      names,
      say,
      figures: {kind, style: figureStyle(random, kind)},
    })
    const below =
      content.groups === true && (index === 0 || random.chance(0.25)) ? {below: random.pick(SERVICES)} : {}
    return {title: marked, ...(code === undefined ? {} : {code}), cells, ...below}
  })
  return {columns, rows, year}
}

const MARKS = ['*', '¹', '²', '†', ' *']

/** What the cells of a row are made from. */
interface RowMatter {
  readonly names: {readonly code: string; readonly title: string; readonly theme: string}
  readonly say: Sayings
  readonly figures: RowFigures
}

function cellsOf(
  random: Random,
  columns: readonly KnownColumn[],
  content: Content,
  {names, say, figures}: RowMatter,
): KnownCell[] {
  return columns.map(({role}) => {
    switch (role) {
      case 'actual':
      case 'target':
      case 'estimate':
      case 'variance':
      case 'comparator':
        return cellFor(random, role, figures, content)
      case 'code':
        return {raw: names.code}
      case 'description':
        return {raw: names.title}
      case 'priority':
        return {raw: names.theme}
      case 'unit':
        return {raw: UNITS[figures.kind]}
      case 'status':
      case 'direction':
      case 'polarity':
      case 'officer':
        return {raw: content.holes === true && random.chance(0.25) ? '' : say[role]()}
      case 'comment':
        return {raw: random.chance(content.holes === true ? 0.5 : 0.2) ? '' : say.comment()}
      default:
        return role satisfies never
    }
  })
}
