import type {GridRow} from '../../parsers/block.ts'
import {isPartOfPrint, likenessOfPrints, printOf} from '../words/likeness.ts'
import {holdsLetters, mayBeAlike, type LetteredPrint} from '../words/letters-of-print.ts'
import {isReviewLabel, readColumn} from '../words/read-role.ts'
import {isAnswer, isMonthAlone, isPeriodAlone, VALUE} from './head-word.ts'
import {endsIn} from '../words/text-shape.ts'

/** A head cell is a label, not a paragraph. */
const LONGEST_LABEL = 100
/** A head of no known words is shorter still. */
const LONGEST_PLAIN_LABEL = 60
/** A month is a date in the rows, and beside so many heads of the field one more. */
const FEWEST_BESIDE_MONTHS = 3
/** Two labels this alike are one, misread: `Explanation` and `Explanatlon`. */
const ALIKE = 0.75

/** The texts of a row's cells. */
export function textsOf(row: GridRow): string[] {
  return row.cells.map(({text}) => (text.includes('\n') ? text.replaceAll('\n', ' ') : text))
}

/** Are two head labels the same, or one a piece of the other that a wrap or a cut left? */
export function isSameLabel(a: string, b: string): boolean {
  return isSamePrint(printOf(a), printOf(b))
}

/** The same, of labels whose prints are known. */
export function isSamePrint(a: string, b: string): boolean {
  return likenessOfPrints(a, b, ALIKE) >= ALIKE || isPartOfPrint(a, b) || isPartOfPrint(b, a)
}

/** Could it be so, by their letters alone? What could not is told without comparing them letter by letter. */
export function maySamePrint(a: LetteredPrint, b: LetteredPrint): boolean {
  return mayBeAlike(a, b, ALIKE) || holdsLetters(a, b) || holdsLetters(b, a)
}

/**
 * Do at least half of the cells, and two, say in words of the field what their columns hold?
 *
 * @param reviews  heads of review tables count too: only where a header is expected, for their rows use the same words
 */
export function isFieldHeader(texts: readonly string[], reviews = false): boolean {
  const labels = texts.filter((text) => text !== '')
  const read = labels.filter(
    (label) => readColumn(label).role !== 'other' || (reviews && isReviewLabel(label)),
  ).length
  const isLabelled = (label: string, at: number): boolean =>
    !isNoLabel(label) || isNumberHead(label, at) || (read >= FEWEST_BESIDE_MONTHS && isMonthAlone(label))
  if (labels.length < 2 || !labels.every(isLabelled)) return false
  // a year says when and not what: its column is named by the rows above or below
  const words = labels.filter((label) => !isPeriodAlone(label) && !isMonthAlone(label)).length
  return read >= 2 && read >= words / 2
}

/** A label, and no paragraph. */
export function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL
}

function isNoLabel(text: string): boolean {
  return !isLabel(text) || isAnswer(text) || (text.length > 40 && text.endsWith('.'))
}

/** `No` over the first column is the head of its numbers; anywhere else it is an answer. */
function isNumberHead(label: string, at: number): boolean {
  return at === 0 && /^no\.?$/i.test(label)
}

/** Could this row of short labels head the rows below it, though its words are none of the field's? */
export function isPlainHeader(texts: readonly string[], below: readonly (readonly string[])[]): boolean {
  const labels = texts.filter((text) => text !== '')
  if (labels.length < 2 || below.length === 0) return false
  if (
    labels.some((text) => text.length > LONGEST_PLAIN_LABEL || isFigureOrAnswer(text) || endsIn(text, '.;?'))
  )
    return false
  const cells = below.flat().filter((text) => text !== '')
  const values = cells.filter((text) => VALUE.test(text)).length
  return values * 3 >= cells.length || mean(cells) > 2 * mean(labels)
}

/** Among words that are none of the field's, a year alone may be a figure. */
function isFigureOrAnswer(text: string): boolean {
  return VALUE.test(text) || isAnswer(text)
}

function mean(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)
}

/** Is every label bold, as only headers are? */
export function isBoldHeader(row: GridRow): boolean {
  const cells = row.cells.filter((cell) => cell.text !== '')
  return cells.length >= 2 && cells.every((cell) => cell.bold === true && cell.text.length <= LONGEST_LABEL)
}

/** One header for comparing: labels without case and marks. */
export function headerKey(texts: readonly string[]): string {
  const prints = texts.map(printOf)
  return prints.slice(0, prints.findLastIndex((print) => print !== '') + 1).join('|')
}
