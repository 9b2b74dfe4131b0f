import {FIGURE, MAGNITUDE, scaled} from './read-figure.ts'
import {readUnit} from './read-unit.ts'

/** A target told by where one stands: `maintain at 48`, `reduce by 10%`, `top quartile`. */
export interface Relative {
  readonly type: 'relative'
  readonly text: string
  readonly by?: number
  readonly unit?: string
}

const VERB = /^(?:to\s+)?(?:maintain|sustain|reduce|increase|improve|decrease|hold|keep)\b/i
const STATE =
  /^(?:a\s+)?(?:reduction|improvement|no (?:change|increase|decrease|less than last)|same as|better than)\b/i
/** Where others stand: `top quartile`, `national average`, `top 25%`, `2% above average`. */
const OTHERS =
  /^(?:(?:above|below|at|in|within|the)\s+)*(?:top|upper|second|2nd|bottom|lower|best)\s(?:quartile|25\s?%|quarter)|^(?:[\p{L}-]+\s){0,3}(?:average|median|quartile)\b|^\d[\d.]*\s?%?\s(?:above|below|better than)\b/iu
const CHANGE = /^[\d.]+\s*%\s*(?:increase|reduction|decrease|improvement)\b/i
const BY = new RegExp(
  String.raw`(?:\b(?:by|of)\s+(?:at least\s+)?|^)([£€])?(${FIGURE})${MAGNITUDE}\s*(%|per cent|percentage points?|\p{L}+)?`,
  'iu',
)

/** Read a target that is told by a change or by where others stand; `undefined` for other words. */
export function readRelative(words: string): Relative | undefined {
  if (![VERB, STATE, OTHERS, CHANGE].some((pattern) => pattern.test(words))) return undefined
  const by = OTHERS.test(words) ? null : BY.exec(words)
  const [, pound, figure, magnitude = '', tail = ''] = by ?? []
  if (figure === undefined) return {type: 'relative', text: words}
  const unit = pound === undefined ? readUnit(tail) || undefined : 'GBP'
  const named = unit === undefined ? {} : {unit}
  return {type: 'relative', text: words, by: scaled(figure, magnitude), ...named}
}
