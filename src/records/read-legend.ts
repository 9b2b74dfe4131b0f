import type {StatusNow} from '../model/commitment.ts'
import type {TextBlock} from '../model/document.ts'
import {wordOf} from './read-status.ts'

/** What the signs of a status column mean, as the report says. */
export type Legend = ReadonlyMap<string, StatusNow>

const SIGN = String.raw`[^\p{L}\p{N}\p{P}\s]\ufe0f?|[✓✗✔✘]`
/** `☺ = Green, on target`, `● – red`. */
const ENTRY = new RegExp(
  String.raw`(${SIGN})\s*[=:–-]\s*(\p{L}[^=:;]*?)(?=\s*(?:[;•|]|$|(?:${SIGN})\s*[=:–-]))`,
  'gu',
)
/** Without a character that may be a sign, and what parts it from its meaning, nothing is explained: most text has none. */
// oxlint-disable-next-line no-control-regex -- what is no letter, figure, punctuation or blank of ASCII
const MAY_EXPLAIN = /[$+<=>^`|~\0-\x08\x0e-\x1f\x7f-\uffff]\s*[=:–-]/
/** In longer text a sign is a sign of something else. */
const LONGEST = 300

/** Read the legends of a report: a sign that two of them explain differently means nothing. */
export function readLegend(text: readonly TextBlock[]): Legend {
  const legend = new Map<string, StatusNow | undefined>()
  for (const block of text) {
    if (block.text.length > LONGEST || !MAY_EXPLAIN.test(block.text)) continue
    for (const [, sign = '', words = ''] of block.text.matchAll(ENTRY)) {
      const now = wordOf(words)
      if (now !== undefined) legend.set(sign, legend.has(sign) && legend.get(sign) !== now ? undefined : now)
    }
  }
  return new Map([...legend].flatMap(([sign, now]) => (now === undefined ? [] : [[sign, now] as const])))
}
