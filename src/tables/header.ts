import type {GridRow} from '../../parsers/block.ts'
import {isPartOfPrint, likenessOfPrints, printOf} from '../words/likeness.ts'
import {readDate} from '../words/read-period.ts'
import {isMeasure, isReviewLabel, readColumn} from '../words/read-role.ts'
import {remember} from '../words/remember.ts'

/** A head cell is a label, not a paragraph. */
const LONGEST_LABEL = 100
/** A head of no known words is shorter still. */
const LONGEST_PLAIN_LABEL = 60
/** Two labels this alike are one, misread: `Explanation` and `Explanatlon`. */
const ALIKE = 0.75

const PERIOD_ALONE =
  /^((19|20)?\d{2}\s*[/–-]\s*(19|20)?\d{2}|(19|20)\d{2}|q(tr|uarter)?\s?[1-4]( (19|20)?\d{2}[/-]\d{2})?)\*?$/i
const UNIT_ALONE = /^(£\s?['’]?0{3}s?|£\s?m(illion)?s?|£|%|\(%\)|number|days|hours|['’]0{3}s?)$/i
const VALUE = /^[<>£(+-]*\s?\d[\d,.]*\s?[%)a-z]{0,3}$/i
const ANSWER = /^(yes|no|n\/a|tb[ac]|none|-|no (survey|data)|not available|awaiting data|level \d)\.?$/i
const CODE = /^[A-Z]{1,5}[ /-]?\d{1,4}(\.\d+)?\s?[a-z]?\s?(\(?[ivx]+\)?)?$/i

/** The texts of a row's cells. */
export function textsOf(row: GridRow): string[] {
  return row.cells.map((cell) => cell.text.replaceAll('\n', ' '))
}

/** Are two head labels the same, or one a piece of the other that a wrap or a cut left? */
export function isSameLabel(a: string, b: string): boolean {
  return isSamePrint(printOf(a), printOf(b))
}

/** The same, of labels whose prints are known. */
export function isSamePrint(a: string, b: string): boolean {
  return likenessOfPrints(a, b, ALIKE) >= ALIKE || isPartOfPrint(a, b) || isPartOfPrint(b, a)
}

/**
 * Do at least half of the cells, and two, say in words of the field what their columns hold?
 *
 * @param reviews  heads of review tables count too: only where a header is expected, for their rows use the same words
 */
export function isFieldHeader(texts: readonly string[], reviews = false): boolean {
  const labels = texts.filter((text) => text !== '')
  if (labels.length < 2 || labels.some((label, at) => isNoLabel(label) && !isNumberHead(label, at)))
    return false
  const read = labels.filter(
    (label) => readColumn(label).role !== 'other' || (reviews && isReviewLabel(label)),
  ).length
  return read >= 2 && read >= labels.length / 2
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

/** Figures, dates, answers, codes and words for missing are what rows hold, never a head. */
const isAnswer = remember((text: string): boolean => {
  if (VALUE.test(text) || ANSWER.test(text) || CODE.test(text)) return true
  return /\d/.test(text) && readDate(text) !== undefined && !PERIOD_ALONE.test(text)
})

/** Could this row of short labels head the rows below it, though its words are none of the field's? */
export function isPlainHeader(texts: readonly string[], below: readonly (readonly string[])[]): boolean {
  const labels = texts.filter((text) => text !== '')
  if (labels.length < 2 || below.length === 0) return false
  if (labels.some((text) => text.length > LONGEST_PLAIN_LABEL || isAnswer(text) || /[.;?]$/.test(text)))
    return false
  const cells = below.flat().filter((text) => text !== '')
  const values = cells.filter((text) => VALUE.test(text)).length
  return values * 3 >= cells.length || mean(cells) > 2 * mean(labels)
}

function mean(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)
}

/** Is every label bold, as only headers are? */
export function isBoldHeader(row: GridRow): boolean {
  const cells = row.cells.filter((cell) => cell.text !== '')
  return cells.length >= 2 && cells.every((cell) => cell.bold === true && cell.text.length <= LONGEST_LABEL)
}

/** A period, a unit or a bare measure word: what the second row of a header holds. */
export const isHeadWord = remember((label: string): boolean => {
  if (PERIOD_ALONE.test(label) || UNIT_ALONE.test(label)) return true
  if (label.length > 30 || VALUE.test(label)) return false
  const {role} = readColumn(label)
  return isMeasure(role) || role === 'amount'
})

/** Is it a unit alone, which qualifies the columns and names none? */
export function isUnitAlone(label: string): boolean {
  return UNIT_ALONE.test(label)
}

/** One header for comparing: labels without case and marks. */
export function headerKey(texts: readonly string[]): string {
  return texts.map(printOf).join('|').replace(/\|+$/, '')
}
