import {isColumnCount, isYearLike} from './cell-shape.ts'
import {textAt, type FixedLine} from './fixed-line.ts'

/**
 * A header's lines → rows of heads. What wraps in its column is one head; but years printed once over several columns,
 * or words over several years, stay a row of their own, for they reach over the columns beside them.
 */
export function headRowsOf(
  lines: readonly FixedLine[],
): {line: FixedLine; row: number; columns: readonly number[]}[] {
  const counts = lines.filter(isCount)
  const heads = lines.filter((line) => !isCount(line))
  const width = Math.max(0, ...lines.map(({cells}) => cells.length))
  const texts = Array.from({length: width}, (_, column) => heads.map((line) => textAt(line, column)))
  const yearOnly = texts.some((own, at) => isYearAlone(own) && !isYearAlone(texts[at - 1] ?? []))
  const yearless = texts.some((own, at) => lacksYear(own) && hasYearAbove(texts[at - 1] ?? []))
  const filled = (line: FixedLine, keep: (text: string) => boolean): number[] =>
    Array.from({length: width}, (_, column) => column).filter(
      (column) => textAt(line, column) !== '' && keep(textAt(line, column)),
    )
  const split = yearOnly ? [isWords, isYearLike] : yearless ? [isYearLike, isWords] : [isAny]
  const out = split.flatMap((keep, row) => heads.map((line) => ({line, row, columns: filled(line, keep)})))
  return [
    ...out,
    ...counts.map((line, index) => ({line, row: split.length + index, columns: filled(line, isAny)})),
  ]
}

function isWords(text: string): boolean {
  return !isYearLike(text)
}

function isAny(): boolean {
  return true
}

function isCount(line: FixedLine): boolean {
  return isColumnCount(line.segments.map(({text}) => text))
}

function isYearAlone(texts: readonly string[]): boolean {
  const own = texts.filter((text) => text !== '')
  return own.length > 0 && own.every(isYearLike)
}

function lacksYear(texts: readonly string[]): boolean {
  return texts.some((text) => text !== '') && !texts.some((text) => /\d{2}/.test(text))
}

/** A year on a line above the words of its head. */
function hasYearAbove(texts: readonly string[]): boolean {
  const year = texts.findIndex(isYearLike)
  return year >= 0 && texts.slice(year + 1).some((text) => text !== '' && !isYearLike(text))
}
