import {FIGURE, plain, toNumber, type Figure} from './read-figure.ts'

/** A figure with the counts that it is of. */
export interface Ratio extends Figure {
  readonly numerator: number
  readonly denominator?: number
}

const OF = String.raw`\s*(?:\/|out of|of)\s*`
const COUNTS = String.raw`(${FIGURE})${OF}(${FIGURE})`
/** `1,204 / 3,310 = 36.4%`, `12 of 15 (80%)`. */
const COUNTS_FIRST = new RegExp(String.raw`^${COUNTS}\s*[=:(]?\s*(${FIGURE})\s*%\)?$`, 'i')
/** `80% = 12/15`, `80% - 12 out of 15`. */
const PERCENT_FIRST = new RegExp(String.raw`^(${FIGURE})\s*%\s*[=:–-]\s*${COUNTS}$`, 'i')
/** `36.4% (1,204 / 3,310)`, `81% (390)`, `81% (n=390)`. */
const COUNTS_BEHIND = new RegExp(
  String.raw`^(${FIGURE})\s*(%?)\s*\((?:n\s?=\s?)?([\d,]+)(?:${OF}(${FIGURE}))?\)$`,
  'i',
)
/** `12 out of 15`, and not `12/15`, which may be a date or a mark. */
const COUNTS_ALONE = new RegExp(String.raw`^(${FIGURE})\s*(?:out of|of)\s*(${FIGURE})$`, 'i')

/**
 * Read a figure that stands beside its counts, or counts alone.
 *
 * Counts alone are as many as they say: `12 out of 15` is 12, and no share is reckoned that the report does not print;
 * where a share is wanted (the unit around it is `%`), they are left as words.
 */
export function readRatio(words: string, unit: string | undefined): Ratio | undefined {
  const [, above = '', below = '', percent = ''] = COUNTS_FIRST.exec(words) ?? []
  if (percent !== '') return share(percent, above, below)
  const [, first = '', over = '', under = ''] = PERCENT_FIRST.exec(words) ?? []
  if (first !== '') return share(first, over, under)
  return readCountsBehind(words) ?? readCountsAlone(words, unit)
}

function share(percent: string, numerator: string, denominator: string): Ratio {
  return {
    ...plain(percent),
    unit: '%',
    numerator: toNumber(numerator),
    denominator: toNumber(denominator),
  }
}

function readCountsBehind(words: string): Ratio | undefined {
  const beside = COUNTS_BEHIND.exec(words)
  if (beside === null) return undefined
  const [, figure = '', percent = '', numerator = '', denominator] = beside
  return {
    ...plain(figure),
    ...(percent === '' ? {} : {unit: percent}),
    numerator: toNumber(numerator),
    ...(denominator === undefined ? {} : {denominator: toNumber(denominator)}),
  }
}

function readCountsAlone(words: string, unit: string | undefined): Ratio | undefined {
  const counts = COUNTS_ALONE.exec(words)
  const [numerator, denominator] = [toNumber(counts?.[1] ?? ''), toNumber(counts?.[2] ?? '')]
  if (counts === null || unit === '%' || numerator > denominator) return undefined
  return {...plain(counts[1] ?? ''), numerator, denominator}
}
