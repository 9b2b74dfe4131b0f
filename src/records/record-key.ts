import {contentId} from '../model/identity.ts'
import {printOf} from '../words/likeness.ts'

/**
 * The key by which a person's decisions find a record again.
 *
 * Family, period, and a fingerprint of code and title: nothing of the authority's spelling, the file or the place, so
 * that a better scan or a second format of the same report keeps it. Two records that are alike in all of it are told
 * apart by their order in the report.
 */
export function makeKeys(): (
  family: string,
  period: string | undefined,
  code: string,
  title: string,
) => string {
  const seen = new Map<string, number>()
  return (family, period, code, title) => {
    const folded = foldCode(code)
    const print = contentId(folded.toLowerCase(), printOf(title))
    const key = `${family}:${period ?? 'undated'}:${folded === '' ? '-' : folded}:${print}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key}~${count}`
  }
}

/** One code in all its spacings and stops: `2 MTCS/CEX`, `2. MTCS/CEX` and `2MTCS/CEX`; the dots of `1.2.2` are figures'. */
function foldCode(code: string): string {
  if (!/[.\s]/.test(code)) return code // nearly every code: nothing of it is folded
  return code
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)[.\s]+(?=\p{L})|[.\s]+$|(?<=[\p{L}/])\s+|\s+(?=[\p{L}/])/gu, '')
    .replace(/\s/g, '')
}
