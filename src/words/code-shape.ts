const ROMAN = '(?:viii|vii|vi|iv|ix|iii|ii|i|v|x)'
const PART = String.raw`(?:\s?\(?[a-h]\)?)?(?:\s?\(?${ROMAN}\)?)?`
const NUMBER = String.raw`[A-Z]?\d{1,4}(?:\.\d{1,3})*`
/** Letters in capitals that cannot be a scheme: they stand before figures in running text. */
const NO_SCHEME = String.raw`(?!(?:A|I|KS|ISO|PM|CO|NO|Q|H|AY|FY|GCSE|GCSES|NVQ|PC|AND|OF|IN|THE|BY|TO|LEVEL|STAGE|KEY|TOP|AGED?|OVER|UNDER|PER|PAGE|TABLE|YEAR)\s?\d)`
const SCHEMED = String.raw`${NO_SCHEME}[A-Z]{1,6}(?:/[A-Z]{2,6}){0,2}(?:\sPI)?\s?[-/.]?\s?${NUMBER}(?:\/\d{1,3})*${PART}`
const BESIDE = String.raw`(?:\s?(?:,|;|&|/)\s?${SCHEMED}|\s?\(\s?${SCHEMED}\s?\))?`

const WITH_SCHEME = new RegExp(`^${SCHEMED}${BESIDE}[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᶠᵍʰ]*$`)
/** In capitals a part stands in brackets or behind a blank: `8V` is a slip of a scheme, `8 V` may be none. */
const BARE_PART = String.raw`(?:\s?\(?[a-hA-H]\)?)?(?:\s?\(?${ROMAN}\)?|\s?\(${ROMAN.toUpperCase()}\))?`
const BARE = new RegExp(String.raw`^\d{1,3}${BARE_PART}[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᶠᵍʰ]*$`)

const BEGINNING = /[A-Z][A-Z\s./-]*\d/y
const BRACKETED = /[([]\s*[A-Z][A-Z\s./-]*\d/

/** The most words that one code takes: `BVPI 99 a (i)`, `LI 4 (NI 16)`. */
export const LONGEST_CODE = 5

/** Could the words be the code of an indicator that names its scheme: `BV8`, `LI 12 a`, `NI 135`, `BV 99 a (i)`? */
export function isCodeShape(text: string): boolean {
  return text.length <= 30 && WITH_SCHEME.test(text)
}

/** May a code begin at an offset of a text? False is certain, and soon told. */
export function mayBeginCode(text: string, at: number): boolean {
  BEGINNING.lastIndex = at
  return BEGINNING.test(text)
}

/** May a code stand in brackets in a text? False is certain. */
export function mayBracketCode(text: string): boolean {
  return BRACKETED.test(text)
}

/** Could they be the number alone of one, its scheme given elsewhere: `109a`, `82 a (i)`? */
export function isBareCodeShape(text: string): boolean {
  return text.length <= 12 && BARE.test(text)
}

/** Letters and digits that scans take for each other, in the place of each other. */
const SLIPPED =
  /^(?=.*[A-Z])(?=.*\d)[A-Z0-9]{1,5}\s?[-/.]?\s?[0-9OolISBZ]{1,4}(?:\s?\(?[a-h]\)?)?(?:\s?\([ivxl1]+\))?$/

/** `Q1` and `H2` head columns, and are no slip of a code. */
const PART_OF_YEAR = /^(?:Q[1-4]|H[12])$/

/** Could it be the code of an indicator with a letter or a figure misread: `8V12`, `BV1O9a`, `N1 64`? */
export function isCodeSlip(text: string): boolean {
  return text.length <= 16 && SLIPPED.test(text) && !PART_OF_YEAR.test(text) && !isCodeShape(text)
}

const BARE_LED = new RegExp(
  String.raw`^(\d{1,3}[a-h]?(?:\s?\(${ROMAN}\))?)(?:\s*[:.–—-]\s*|\s+)(?=[\p{Lu}%£])(.*\p{L}{3}.*)$`,
  'u',
)

/** The number that leads a title, where the head of its column promises codes: `12 Working days lost to sickness`. */
export function takeBareCode(text: string): {readonly number: string; readonly title: string} | undefined {
  const [, number, title] = text.length > 1000 ? [] : (BARE_LED.exec(text) ?? [])
  return number === undefined || title === undefined ? undefined : {number, title}
}

/** `NI157a Major applications`, `BV 9 Council tax`. */
export function beginsWithCode(text: string): boolean {
  if (!mayBeginCode(text, 0)) return false
  const words = text.split(' ')
  return [1, 2].some((length) => words.length > length && isCodeShape(words.slice(0, length).join(' ')))
}
