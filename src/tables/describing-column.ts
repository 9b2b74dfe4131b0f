import type {Column} from '../model/table.ts'
import {beginsWithCode, isCodeShape} from '../words/code-shape.ts'
import {isMeasure} from '../words/read-role.ts'
import {isFigureShape, isValueShape} from '../words/value-shape.ts'
import type {DraftRow} from './draft.ts'
import {nearlyAll, textsOfColumn} from './column-texts.ts'
import {isHeadWord} from './head-word.ts'

/** A description has words: so many letters on average, where nothing else tells. */
const LONG = 12
/** What is said of most rows alike is a group's name, or a way of measuring, and describes none of them. */
const DISTINCT_SHARE = 0.8
/** Their heads are of the field, though they give no role that we read. */
const OTHER_WORDS =
  /\b(?:source|frequency|units?|notes?|evidence|baseline|data|collected|formula|calculation|method|partners?|resources?|risks?|wards?|schools?|what we (?:are doing|will do|did)|why)\b/i

/**
 * Give a table of figures that heads no column as its description the one that is: the first of its words, before its
 * figures, under a head of the council's own making (`What we measure`) or under none.
 *
 * Beside a column of codes it is taken at once. Without one its rows begin with codes, or its head is blank, and the
 * table counts no money: a list of services with what each spent describes no indicators.
 */
export function settleDescription(columns: readonly Column[], rows: readonly DraftRow[]): readonly Column[] {
  if (columns.some(({role}) => role === 'description' || role === 'commitment')) return columns
  const told = rows.filter(({cells}) => cells.filter(({text}) => text !== '').length > 1)
  const figures = columns.findIndex(
    ({role}, at) =>
      isMeasure(role) && role !== 'comparator' && nearlyAll(textsOfColumn(told, at), isValueShape),
  )
  const at = columns.findIndex(
    (column, index) =>
      column.role === 'other' && column.period === undefined && describes(textsOfColumn(told, index)),
  )
  const own = columns[at]
  if (figures < 0 || at < 0 || at > figures || own === undefined || OTHER_WORDS.test(own.name)) return columns
  const coded = columns.some(({role}) => role === 'code' || role === 'number')
  const alone =
    !columns.some(({role}) => role === 'amount') &&
    (own.name === '' || nearlyAll(textsOfColumn(told, at), beginsWithCode))
  if (!coded && !alone) return columns
  return columns.map((column, index) =>
    index === at ? {...column, role: 'description', from: 'contents'} : column,
  )
}

const MILESTONE = /^(?:key |main )?milestones?$/i
/** What says of things to be done by when, by whom and how far. */
const OF_PROMISES: ReadonlySet<string> = new Set(['timescale', 'officer', 'status'])
const FEWEST_OF_PROMISES = 2

/**
 * Under `Milestone` stands what will be done, where no other column says that and at least two say when, who or how far; where
 * it holds dates it says by when, and beside an action it is a step of that.
 */
export function settleMilestones(columns: readonly Column[], rows: readonly DraftRow[]): readonly Column[] {
  const at = columns.findIndex(({role, name}) => role === 'other' && MILESTONE.test(name))
  const told = new Set(columns.map(({role}) => role).filter((role) => OF_PROMISES.has(role)))
  if (at < 0 || told.size < FEWEST_OF_PROMISES) return columns
  if (columns.some(({role}) => role === 'description' || role === 'commitment')) return columns
  if (!nearlyAll(textsOfColumn(rows, at), isWords)) return columns
  return columns.map((column, index) =>
    index === at ? {...column, role: 'commitment', from: 'contents'} : column,
  )
}

function isWords(text: string): boolean {
  return !isValueShape(text) && !isFigureShape(text) && !isCodeShape(text)
}

function describes(texts: readonly string[]): boolean {
  const words = texts.filter(isWords)
  return (
    nearlyAll(texts, isWords) &&
    !nearlyAll(texts, isHeadWord) && // a table on its side
    words.reduce((sum, text) => sum + text.length, 0) >= LONG * words.length &&
    new Set(texts).size >= texts.length * DISTINCT_SHARE
  )
}
