import type {MissingReason} from '../model/value.ts'

const MISSING: readonly (readonly [RegExp, MissingReason])[] = [
  [/^[-–—_.…*]*$/, 'blank'],
  [
    /^(#?n\s?\/?\s?a|n\.a\.?|not appl(icable)?|new( pi| indicator| bvpi| measure)?( (for|from|in) [\d/–-]+)?|((the )?(pi|indicator|bvpi|measure) )?(was |now |is |has been )?(deleted|discontinued|withdrawn|abolished)( pi| indicator| bvpi| measure)?( (for|from|in|after|since) (?=\D*\d)[\d\p{L} /–-]{2,30})?|no longer (applicable|required|an? ((national|best value|local|statutory) )?(performance )?(pi|bvpi|indicator|measure)))$/u,
    'not-applicable',
  ],
  [
    /^(tb[acdns]|to be (set|agreed|confirmed|announced|determined|advised|decided|established|developed|reviewed).*|to follow|await(ing|ed).*|.*\bawait(ing|ed)|pending|not (yet )?due.*|not yet (set|agreed|known).*|baseline (year|(is )?to be (set|established|agreed|determined)))$/,
    'awaited',
  ],
  [
    /^(no survey.*|not (measured|collected|surveyed|monitored|recorded|reported).*|no longer (measured|collected).*|survey not.*)$/,
    'not-measured',
  ],
  [
    /^(not (yet )?available.*|no data.*|data not.*|unavailable|n\/?av|nya|nk|not known|unknown|none available|no figure.*|no information.*|(target )?not set|no target( set)?|none set|not comparable|\?+)$/,
    'not-available',
  ],
]

/** A remark behind a dash, which a figure may be in no more than in brackets. */
const REMARK = /(?<=^[\p{L}/. ]{1,40}?)\s[-–—]\s\D+$/u

/**
 * Why a cell holds no value; `undefined` where it may hold one.
 *
 * A remark in brackets behind the words changes nothing, unless it has a figure: `n/a (new PI)`, not `n/a (12)`.
 */
export function readMissing(text: string): MissingReason | undefined {
  const words = unbracketed(text)
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/\s*\([^()\d]*\)$/, '')
    .replace(REMARK, '')
    .replace(/[.\s]+$/, '')
  return words.startsWith('(') ? undefined : MISSING.find(([pattern]) => pattern.test(words))?.[1]
}

/** `(n/a)` and `[n/a]` say no more than `n/a`. */
function unbracketed(text: string): string {
  return /^[([]([^()[\]\d]+)[)\]]$/.exec(text)?.[1]?.trim() ?? text
}
