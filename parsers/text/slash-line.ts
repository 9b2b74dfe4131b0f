import type {SourceLine} from './lines.ts'

/** A slash parts cells where blanks, or the ends of the line, stand on both sides. */
const MARK = /(?:^|(?<=\s))\/(?=\s|$)/g

/** A line cut at its marks: one piece more than marks. */
export interface SlashLine {
  readonly source: SourceLine
  readonly pieces: readonly string[]
  /** a blank line stands before it */
  readonly parted: boolean
}

/** Cut a line at its marks. */
export function cutSlashes(text: string): string[] {
  return text.split(MARK).map((piece) => piece.trim())
}

/** How many slashes could part cells? */
export function countMarks(text: string): number {
  return text.includes('/') ? text.split(MARK).length - 1 : 0
}

/** Does the line go on with the row above: a mark stands at the break, or there was no room for its first word? */
export function isWrapped(above: SlashLine, line: SlashLine, width: number): boolean {
  return above.pieces.at(-1) === '' || line.pieces[0] === '' || isFull(above, line, width)
}

/** Had the line above no room for the first word below? */
export function isFull(above: SlashLine, line: SlashLine, width: number): boolean {
  const word = line.source.text.trim().split(' ', 1)[0] ?? ''
  return above.source.text.trimEnd().length + 1 + word.length > width
}
