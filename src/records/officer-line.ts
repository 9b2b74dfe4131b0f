import {own, type RowCells} from './row-cells.ts'

/** Heads under which a cell names the indicator and, on a line of its own, who answers for it. */
const NAMES_BOTH = /\b(?:officer|lead|responsib\w*|accountab\w*|owner|contact)\b/i

/** A row's description, and the line of it that names its officer; '' where no head says that it has one. */
export interface DescribedRow {
  readonly words: string
  readonly officer: string
}

/**
 * Part a row's description from its officer's line: `Violent crime⏎Supt. Grange` under `Indicator & lead officer`.
 *
 * A cell of one line does not say where its description ends, and stays whole.
 */
export function describedRow(cells: RowCells): DescribedRow {
  const words = own(cells, 'description')
  const isOfBoth = cells.table.columns.some(({role, name}) => role === 'description' && NAMES_BOTH.test(name))
  const end = isOfBoth ? words.lastIndexOf('\n') : -1
  return end < 0 ? {words, officer: ''} : {words: words.slice(0, end), officer: words.slice(end + 1)}
}
