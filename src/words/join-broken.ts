/** What stands before a hyphen of its own: `self-assessment`, `non-domestic`. */
const COMPOUND =
  /(?:^|[^\p{L}])(?:self|non|co|re|pre|post|anti|inter|cross|multi|semi|sub|ex|long|short|well|ill|part|full|half|year|mid|low|high|off|on|out|in|up|first|second|third|one|two|three|four|six|ten|e)-$/iu

/**
 * The words of a cell that was cut in two, joined again: what a hyphen broke at the line's end is one word, a hyphen that is
 * a word's own stays, and between others is a blank.
 */
export function joinBroken(above: string, below: string): string {
  if (/\p{Ll}{2}-$/u.test(above) && /^\p{Ll}{2}/u.test(below))
    return COMPOUND.test(above.slice(-12)) || /^\p{Ll}+-/u.test(below)
      ? above + below
      : above.slice(0, -1) + below
  if (/[\p{L}\d]-$/u.test(above) && /^[\p{L}\d]/u.test(below)) return above + below
  return `${above} ${below}`
}
