import {textOfLine} from '../lines.ts'
import {columnsOf, isIn} from './columns.ts'
import type {CutLine} from './regions.ts'
import {isFigureText} from './rows.ts'

/** An address ends with the postcode, or has it before its telephone. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/
/** An address is of so many lines, and stands in a region of no more. */
const FEWEST_LINES = 3
const MOST_LINES = 12
const MOST_COLUMNS = 3

/**
 * Is this the head of a letter, or addresses side by side? Their lines stand level, and no line of one says anything of
 * the other's. One postcode stands in a column, under other lines of it; a table of offices has one in each row.
 */
export function areAddresses(region: readonly CutLine[]): boolean {
  if (region.length < FEWEST_LINES || region.length > MOST_LINES) return false
  const columns = columnsOf(region.map(({segments}) => segments))
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return false
  const texts = columns.map((column) =>
    region.flatMap(({segments}) => {
      const words = segments.flatMap((segment) => segment.words.filter((word) => isIn(word, column)))
      return words.length === 0 ? [] : [{text: textOfLine({words}), isFigure: isFigureText(words)}]
    }),
  )
  const coded = texts.map((own) => own.flatMap(({text}, at) => (POSTCODE.test(text) ? [at + 1] : [])))
  return (
    coded.every(({length}) => length <= 1) &&
    coded.some(([lines = 0]) => lines >= FEWEST_LINES) &&
    texts.every((own) => own.every(({isFigure}) => !isFigure))
  )
}
