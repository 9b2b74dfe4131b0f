import type {Message} from '../model/message.ts'
import type {Column, Family} from '../model/table.ts'
import {nameBarePeriods} from './bare-periods.ts'
import {markCutCells} from './cut-cells.ts'
import {markTornRows} from './damage.ts'
import {settleCodedTitles, settleCodes} from './code-column.ts'
import {settleDates} from './date-columns.ts'
import {settleDescription, settleMilestones} from './describing-column.ts'
import {markDisplacedRows} from './displaced.ts'
import type {DraftRow} from './draft.ts'
import {guessColumns} from './guess-columns.ts'
import {familyOf, settleRoles} from './family.ts'
import {inheritCells} from './inherit.ts'
import {settleLastQuarters} from './last-quarter.ts'
import {settleLightColumns, settleSignColumns} from './light-columns.ts'
import {settleMisnamed} from './misnamed-columns.ts'
import {settleRanks} from './rank-columns.ts'
import {rejoinRows} from './rejoin-rows.ts'
import {splitHeadings} from './split-headings.ts'
import {unstackRow} from './stacked.ts'
import type {Stitched} from './stitched.ts'
import {sortRows} from './sub-headings.ts'
import {joinTitlesAndTargets} from './title-and-target.ts'
import type {Vocabulary} from './torn.ts'
import {takeRunInHeader} from './run-in-header.ts'
import {settleYearEnds} from './year-ends.ts'

/** A stitched table with its rows made whole. */
export interface Mended extends Stitched {
  readonly family: Family
  readonly messages: readonly Message[]
}

/** What the whole report teaches about one of its tables. */
export interface Learned {
  /** labels of all the report's headers */
  readonly headers: readonly (readonly string[])[]
  /** phrases seen as headings inside its tables */
  readonly headings: ReadonlySet<string>
  readonly vocabulary: Vocabulary
  /** what its heads may call their own figures */
  readonly council: string
  /** columns of categories whose blanks are merged cells */
  readonly merged: ReadonlySet<string>
}

/**
 * Make the rows of a stitched table whole.
 *
 * The order matters: torn rows are set apart before anything is joined, cut rows are rejoined before stacked ones are
 * parted, and only whole rows can be sorted into headings and data.
 *
 */
export function mend(table: Stitched, learned: Learned): Mended {
  const {vocabulary} = learned
  const printed = withRunInHeader(table, learned.headers)
  const divided = printed.rows.filter(({flags}) => !flags.includes('undivided'))
  const known = printed.headedBy === 'none' ? guessColumns(printed.columns, divided) : printed.columns
  const lit = settleSignColumns(settleLightColumns(known, divided), divided)
  const headed = {
    ...printed,
    columns: settleMisnamed(settleByContents(lit, divided, learned.council), divided),
  }
  const family = familyOf(headed.columns, divided)
  const columns = settleRoles(headed.columns, divided, family)
  const torn = markTornRows(headed.rows, vocabulary)
  const isWhole = hasWholeRows(table)
  const whole = isWhole
    ? sortRows(torn.rows, columns, family, vocabulary)
    : mendRows(torn.rows, columns, family, learned)
  const displaced = markDisplacedRows(whole, columns)
  const cut = markCutCells(displaced.rows, columns)
  return {
    ...headed,
    columns,
    family,
    rows: isWhole ? cut.rows : inheritCells(cut.rows, columns, family, learned.merged),
    messages: [...torn.messages, ...displaced.messages, ...cut.messages],
  }
}

/** Roles that a head does not tell, or tells wrongly, and the cells below it do. */
function settleByContents(
  columns: readonly Column[],
  rows: readonly DraftRow[],
  council: string,
): readonly Column[] {
  const ranked = settleRanks(settleYearEnds(settleLastQuarters(columns)), rows)
  const dated = settleDates(ranked, rows)
  const coded = settleCodes(nameBarePeriods(dated, rows, council), rows)
  return settleMilestones(settleDescription(settleCodedTitles(coded, rows), rows), rows)
}

/** A file of values between commas has no pages that cut rows, and no cell of it spans another. */
function hasWholeRows({drawn}: Stitched): boolean {
  return drawn.length > 0 && drawn.every(({layout}) => layout === 'commas')
}

function mendRows(
  rows: readonly DraftRow[],
  columns: readonly Column[],
  family: Family,
  learned: Learned,
): DraftRow[] {
  const parted = splitHeadings(rows, columns, learned.headings)
  const whole = rejoinRows(parted, columns)
  const single = whole.flatMap((row) => unstackRow(row, columns, family))
  const joined = family === 'commitments' ? joinTitlesAndTargets(single, columns) : single
  return sortRows(joined, columns, family, learned.vocabulary)
}

function withRunInHeader(table: Stitched, headers: readonly (readonly string[])[]): Stitched {
  if (table.headedBy === 'own') return table
  const [first, ...rest] = table.rows
  const fitting = headers.filter((labels) => labels.length === table.columns.length)
  const taken = first === undefined ? undefined : takeRunInHeader(first, fitting)
  if (taken === undefined) return table
  const columns = table.columns.map((column, index): Column => ({
    ...column,
    name: taken.names[index] ?? '',
    from: 'header',
  }))
  return {
    ...table,
    columns,
    rows: [taken.row, ...rest],
    headerVisible: table.headerVisible + taken.visible,
    headedBy: 'own',
  }
}
