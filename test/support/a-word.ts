import type {Box} from '../../parsers/pdf/matrix.ts'
import type {Word} from '../../parsers/pdf/words.ts'

const LOOK = {size: 10, bold: false, colour: '#000000', fontName: 'F', raised: false, glued: false} as const

/** An upright word of a PDF page, of ten points; its foot is two points over the box's unless it is said. */
export function aWord(text: string, box: Box, said: Partial<Word> = {}): Word {
  return {text, box, baseline: box[3] - 2, turn: 0, ...LOOK, ...said}
}

/** A word that begins at a place, its foot at `y`, five points a letter. */
export function wordFrom(x: number, y: number, text: string): Word {
  return aWord(text, [x, y - 9, x + 5 * text.length, y + 2], {baseline: y})
}
