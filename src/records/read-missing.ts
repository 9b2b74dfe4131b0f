import type {MissingReason} from '../model/value.ts'

const MISSING: readonly (readonly [RegExp, MissingReason])[] = [
  [/^[-–—_.…*]*$/, 'blank'],
  [
    /^(n\s?\/?\s?a|n\.a\.?|not appl(icable)?|(new|deleted)( pi| indicator| bvpi| measure)?( (for|from|in) [\d/–-]+)?)$/,
    'not-applicable',
  ],
  [
    /^(tb[acdn]|to be (set|agreed|confirmed|announced|determined|advised|decided).*|await(ing|ed).*|.*\bawait(ing|ed)|pending|not yet (set|agreed|known|due).*)$/,
    'awaited',
  ],
  [
    /^(no survey.*|not (measured|collected|surveyed|monitored|recorded|reported).*|no longer (measured|collected).*|survey not.*)$/,
    'not-measured',
  ],
  [
    /^(not (yet )?available.*|no data.*|data not.*|unavailable|n\/?av|nya|nk|not known|unknown|none available|no figure.*|no information.*|(target )?not set|no target( set)?)$/,
    'not-available',
  ],
]

/**
 * Why a cell holds no value; `undefined` where it may hold one.
 *
 * A remark in brackets behind the words changes nothing, unless it has a figure: `n/a (new PI)`, not `n/a (12)`.
 */
export function readMissing(text: string): MissingReason | undefined {
  const words = text
    .toLowerCase()
    .replace(/\s*\([^()\d]*\)$/, '')
    .replace(/[.\s]+$/, '')
  return text.startsWith('(') ? undefined : MISSING.find(([pattern]) => pattern.test(words))?.[1]
}
