/** One quarter's figure of a cell that holds several. */
export interface QuarterFigure {
  readonly quarter: number
  readonly figure: string
}

const BEGINS = /^q(?:uarter|tr)?\s?[1-4]\b/i
const QUARTER = /(?:^|[\s,;])q(?:uarter|tr)?\s?([1-4])\s?[:=–-]?\s+/gi
/** What is longer says more than figures. */
const LONGEST = 120

/**
 * Part a cell of the figures of quarters, each behind its own: `Q1: 91% Q2: 93.5%`.
 *
 * @returns `undefined` where it is none: two at least, no quarter twice, and a figure behind each
 */
export function partQuarters(text: string): readonly QuarterFigure[] | undefined {
  if (!BEGINS.test(text) || text.length > LONGEST) return undefined
  const marks = [...text.matchAll(QUARTER)]
  const parts = marks.map((mark, at) => ({
    quarter: Number(mark[1]),
    figure: text
      .slice(mark.index + mark[0].length, marks[at + 1]?.index ?? text.length)
      .replace(/[\s,;]+$/, ''),
  }))
  const isWhole = parts.length > 1 && new Set(parts.map(({quarter}) => quarter)).size === parts.length
  return isWhole ? parts : undefined
}
