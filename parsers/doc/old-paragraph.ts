import type {Bytes} from './bytes.ts'
import {oldSprms} from './old-sprms.ts'
import type {Sprm} from './sprms.ts'

/** What the mark of a paragraph of Word 6 or 95 says of tables. */
export interface OldParagraph {
  /** 1 in a table: a cell of those Words holds none */
  readonly depth: 0 | 1
  readonly endsRow: boolean
  /** what is said of the row that it ends, in the codes of Word 97 */
  readonly row: readonly Sprm[]
}

/** The codes of Word 97 for what is said of rows. */
const ROW_CODES: Readonly<Record<number, number>> = {
  186: 0x3404,
  190: 0xd608,
  194: 0x7621,
  195: 0x5622,
  196: 0x7623,
  197: 0x5624,
  198: 0x5625,
}

const IN_TABLE = 24
const ENDS_ROW = 25

/**
 * Read what the mark of a paragraph says of tables.
 *
 * @param run  the number of the style, then modifications
 */
export function oldParagraph(run: Bytes | undefined): OldParagraph {
  let [isIn, endsRow] = [false, false]
  const row: Sprm[] = []
  for (const {code, operand} of run === undefined || run.length < 2
    ? []
    : oldSprms(run.slice(2, run.length - 2))) {
    if (code === IN_TABLE) isIn = operand.u8(0) !== 0
    else if (code === ENDS_ROW) endsRow = operand.u8(0) !== 0
    else {
      const known = ROW_CODES[code]
      if (known !== undefined) row.push({code: known, operand})
    }
  }
  return {depth: isIn || endsRow ? 1 : 0, endsRow, row}
}
