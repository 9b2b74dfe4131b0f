import type {Drawn, Table} from '../model/table.ts'

const BLANK = String.raw`[ \u00A0\u2009\u202F]`
const SPACED = new RegExp(String.raw`^[£€]?-?\d{1,3}(?:${BLANK}\d{3})+(?:\.\d+)?%?$`)
/** No figure that a later one was run into looks so: fewer digits before the blank, a nought behind it, three groups. */
const SURE = new RegExp(String.raw`^[£€]?-?(?:\d{1,2}${BLANK}|\d{3}${BLANK}(?:0|\d{3}${BLANK}))`)
const OTHERWISE_PARTED = /\d,\d{3}|\d{4}/
const FIGURE = /^[£€]?-?\d+(?:\.\d+)?%?$/
const FEWEST = 2

/** In these, cells have edges of their own: words on both sides of a blank are one cell's. In the others they may be two columns'. */
const EDGED: ReadonlySet<Drawn['layout']> = new Set<Drawn['layout']>([
  'tabs',
  'pipes',
  'slashes',
  'commas',
  'form',
  'ruled',
  'cells',
])

/**
 * The texts of a row's figures, with commas for the blanks that part thousands (`21 408` as `21,408`), where that is
 * what they are; else as printed.
 *
 * Certain only where several figures of the row are printed so and one of them can be nothing else, where every other is
 * a figure below a thousand or none, and where a blank cannot be what is left of a column's edge.
 */
export function joinThousands(texts: readonly string[], {drawn = []}: Table): readonly string[] {
  const spaced = texts.filter((text) => SPACED.test(text))
  if (spaced.length < FEWEST || !spaced.some((text) => SURE.test(text))) return texts
  if (drawn.length === 0 || !drawn.every(({layout}) => EDGED.has(layout))) return texts
  const others = texts.filter((text) => !SPACED.test(text) && /\d/.test(text))
  if (others.some((text) => !FIGURE.test(text) || OTHERWISE_PARTED.test(text))) return texts
  return texts.map((text) => (SPACED.test(text) ? text.replace(new RegExp(BLANK, 'g'), ',') : text))
}
