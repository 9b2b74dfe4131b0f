import type {Column, Role} from '../model/table.ts'
import {isCodeShape} from '../words/code-shape.ts'
import {isFigureShape, isValueShape} from '../words/value-shape.ts'
import {nearlyAll, textsOfColumn} from './column-texts.ts'
import type {DraftRow} from './draft.ts'

/** Columns of fewer cells prove nothing. */
const FEWEST_CELLS = 2
/** A description has words: so many letters on average. */
const LONG = 12
const STATUS = /^(?:red|amber|green|achieved|r|a|g|on target|below target|met|not met)$/i
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.?\s)?\p{Lu}(?:\p{Ll}+|\.)(?:\s\p{Lu}(?:\p{Ll}+|\.))*\s\p{Lu}[\p{L}'’-]+$/u

/**
 * Tell from what its cells hold what a column without a header is: codes, words, officers, statuses.
 *
 * Only where codes, descriptions and figures stand side by side is the table known by it; else nothing is guessed.
 * Columns of figures get no role: whether they are outturns or targets, and of which year, nothing says.
 */
export function guessColumns(columns: readonly Column[], rows: readonly DraftRow[]): readonly Column[] {
  if (columns.some(({name, role}) => name !== '' || role !== 'other')) return columns
  const taken = new Set<Role>()
  const long = widest(columns.length, rows)
  const guessed = columns.map((column, index): Column => {
    const role = roleOf(textsOfColumn(rows, index), index === long)
    if (role === undefined || taken.has(role)) return column
    taken.add(role)
    return {...column, role, from: 'contents'}
  })
  return areGuessedIndicators(guessed, rows) ? guessed : columns
}

/** Are they guessed columns of codes, words and figures: indicators, though no figure can be read? */
export function areGuessedIndicators(columns: readonly Column[], rows: readonly DraftRow[]): boolean {
  const guessed = columns.filter(({from}) => from === 'contents').map(({role}) => role)
  const figures = columns.some(
    ({role}, index) => role === 'other' && nearlyAll(textsOfColumn(rows, index), isValueShape),
  )
  return guessed.includes('code') && guessed.includes('description') && figures
}

function roleOf(texts: readonly string[], longest: boolean): Role | undefined {
  if (nearlyAll(texts, isCodeShape)) return 'code'
  if (nearlyAll(texts, (text) => STATUS.test(text))) return 'status'
  if (nearlyAll(texts, (text) => NAME.test(text))) return 'officer'
  return longest ? 'description' : undefined
}

/** The first of the columns of words: a comment is as long and stands behind it. */
function widest(width: number, rows: readonly DraftRow[]): number {
  return Array.from({length: width}, (_, index) => textsOfColumn(rows, index)).findIndex(
    (texts) =>
      texts.length >= FEWEST_CELLS &&
      texts.reduce((sum, text) => sum + text.length, 0) >= LONG * texts.length &&
      !nearlyAll(texts, (text) => isCodeShape(text) || isFigureShape(text) || NAME.test(text)),
  )
}
