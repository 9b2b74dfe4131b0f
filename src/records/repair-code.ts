import type {Code} from '../model/indicator.ts'
import {FIGURE_OF_LETTER} from '../words/misread-figures.ts'

/** Figures that a scan prints as letters; behind a scheme an exclamation mark is one too. */
const AS_FIGURE: Readonly<Record<string, string>> = {...FIGURE_OF_LETTER, '!': '1'}
/** Letters of a scheme that a scan prints as figures, or as one another. */
const AS_LETTER: Readonly<Record<string, string>> = {
  8: 'B',
  1: 'I',
  l: 'I',
  '|': 'I',
  '!': 'I',
  0: 'O',
  5: 'S',
  2: 'Z',
}
/** The last number that each of the national schemes gave out: beyond it no reading is possible. */
const LAST: Readonly<Record<string, number>> = {BV: 226, NI: 198}
/** Spellings of a scheme in which its codes may stand. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {BV: ['BVPI', 'BV']}
const PART = String.raw`(?:\(?[a-h]\)?)?(?:\(?[ivx]+\)?)?`
const WHOLE = new RegExp(String.raw`^([1-9]\d{0,2})(${PART})$`)

/**
 * Read a code through the slips of a scan: `8V12` is `BV12`, `BV1O9a` is `BV109a`, `NI l92` is `NI192`.
 *
 * A slip is mended only where one reading is possible: the letters must be those of a scheme that the report has, with
 * figures or letters of their looks; the number one that the scheme can have; and a capital I behind a scheme, which
 * may be a 1 or a letter lost from a longer name, tells nothing.
 *
 * @param raw      a code that is none as it stands, or of a scheme that the report has not
 * @param schemes  the schemes that the report's codes are known to be of
 * @param bare     the scheme that a number alone takes: `1O9a`
 * @returns        the code as it should have been printed, or `undefined`
 */
export function repairCode(
  raw: string,
  schemes: ReadonlySet<string>,
  bare: string | undefined,
): string | undefined {
  const compact = raw.replace(/[\s*-]/g, '')
  if (compact.length < 2 || compact.length > 12) return undefined
  const readings = new Set<string>()
  for (const scheme of schemes) {
    for (const spelling of SPELLINGS[scheme] ?? [scheme]) {
      const rest = restBehind(compact, spelling)
      const number = rest === undefined ? undefined : readNumber(rest, scheme)
      if (number !== undefined) readings.add(`${scheme}${number}`)
    }
  }
  const alone =
    bare !== undefined && /^\d/.test(compact) && readings.size === 0 ? readNumber(compact, bare) : undefined
  if (alone !== undefined) readings.add(`${bare ?? ''}${alone}`)
  const [only] = readings
  return readings.size === 1 ? only : undefined
}

/** What stands behind the letters of a scheme, slips in them allowed. */
function restBehind(compact: string, spelling: string): string | undefined {
  const head = compact.slice(0, spelling.length).split('')
  const same = head.every((letter, index) => {
    const wanted = spelling[index]
    return letter.toUpperCase() === wanted || AS_LETTER[letter] === wanted
  })
  const rest = compact.slice(spelling.length)
  return same && head.length === spelling.length && rest !== '' && !rest.startsWith('I') ? rest : undefined
}

/** The one number, with its part, that the looks of figures make; none where there are two. */
function readNumber(rest: string, scheme: string): string | undefined {
  const readings = new Set<string>()
  for (let length = 1; length <= Math.min(3, rest.length); length++) {
    const figures = rest.slice(0, length).replace(/\D/g, (letter) => AS_FIGURE[letter] ?? letter)
    const match = WHOLE.exec(figures + rest.slice(length).toLowerCase())
    if (match !== null && Number(match[1]) <= (LAST[scheme] ?? 999)) readings.add(match[0])
  }
  const [only] = readings
  return readings.size === 1 && /\d/.test(rest) ? only : undefined
}

/** May a code that can be read as it stands be a slip: small letters among capitals, or a part that none has? */
export function isDoubtfulCode({raw, canonical, scheme}: Code): boolean {
  if (/^[A-Z]+[l|!]/.test(raw.trim())) return true
  if (/^(?:BV|NI)[A-Z]\d/.test(canonical) && (scheme === 'BV' || scheme === 'NI')) return true
  return /\d[losqz]$/.test(canonical)
}
