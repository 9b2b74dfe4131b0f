import {fingerprint} from '../model/identity.ts'
import {remember} from '../words/remember.ts'

/** Words that say how a thing is counted or that carry no meaning of their own. */
const STOP_WORDS = new Set(
  (
    'a about all also an and any are as at average be been being by can could did do does each either etc for from had has ' +
    'have how if in into is it its less mean more no not number of on or other our out over per percent percentage proportion ' +
    'rate s share should so such than that the their them then there these they this those through to total under up upon ' +
    'was we were what when where whether which while who will with within would you % your'
  ).split(' '),
)

/** Words that narrow what is counted: with one of them more, or another of them, it is another measure. */
const NARROWING = new Set(
  (
    'repeat primary secondary nursery infant junior boy girl male female man men woman women ethnic minority black disabled ' +
    'child children adult old older young youth elderly teenage pedestrian cyclist pupil staff teacher tenant resident ' +
    'killed serious seriously slight slightly major minor new existing first second permanent temporary satisfied ' +
    'dissatisfied upheld principal classified unclassified rural urban internal external exclude include excluding including'
  ).split(' '),
)

/** A commitment's sentence is a title too, and may be as long as this. */
const LONGEST_TITLE = 1000

/** What a title says of how its figure is counted. */
const COUNTINGS: readonly (readonly [string, RegExp])[] = [
  ['share', /^(?:the )?(?:%|percentage|percent|proportion|share)(?: |$)/],
  ['number', /^(?:the )?(?:total )?(?:number|no)(?: |$)/],
  ['mean', /^(?:the )?(?:average|mean)(?: |$)/],
  ['cost', /^(?:the )?(?:(?:net|gross|unit|total) )?(?:cost|spending|expenditure)s?(?: |$)/],
]

/** What is appended to a title and is not part of it: `(formerly SS/7)`, `(PSA)`, a footnote's star. */
const APPENDED = /\((?:formerly|previously|psa|new|local|cpa|laa)\b[^()]*\)|[*†‡]+\s*$/gi

/** The words of a title, spelt one way: `thousand` and grouped digits as digits, `&` as `and`. */
function plainWords(text: string): string {
  const digits = text.replaceAll(APPENDED, ' ').replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  return fingerprint(digits.replaceAll('&', ' and ')).replaceAll(/\bthousand\b/g, '1000')
}

/**
 * Cut a word's inflection off, lightly: `determined` and `determining` meet, `carer` and `care` do not.
 *
 * @see  Harman, How effective is suffixing? (1991), for the plural; Porter, An algorithm for suffix
 *       stripping (1980), step 1b, for `-ed` and `-ing`
 */
export function stem(word: string): string {
  const singular = word
    .replace(/(?<=\p{L}{2}[^ae])ies$/u, 'y')
    .replace(/(?<=[sxz]|[cs]h)es$/u, '')
    .replace(/(?<=\p{L}{2}[^su])s$/u, '')
  const bare = singular.replace(/(?<=[aeiouy]\p{L}*[^aeiou])(?:ed|ing)$/u, '')
  return bare.replace(/([^aeiouls])\1$/u, '$1').replace(/(?<=\p{L}{3})e$/u, '')
}

/** A title taken apart for comparison. */
export interface TitleWords {
  /** the same for two titles that a reader would call the same words */
  readonly plain: string
  readonly stems: ReadonlySet<string>
  /** stems that narrow the measure, numbers among them */
  readonly narrowing: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly counting?: string
}

const NARROWING_STEMS = new Set([...NARROWING].map(stem))

/** Take a title apart. The reports of some years print the same, so what was taken apart is kept. */
export const titleWords = remember(partsOf, LONGEST_TITLE)

function partsOf(title: string): TitleWords {
  const plain = plainWords(title)
  const stems = new Set(
    plain.split(' ').flatMap((word) => (word === '' || STOP_WORDS.has(word) ? [] : [stem(word)])),
  )
  const counting = COUNTINGS.find(([, pattern]) => pattern.test(plain))?.[0]
  return {
    plain,
    stems,
    narrowing: new Set([...stems].filter((word) => NARROWING_STEMS.has(word))),
    numbers: new Set([...stems].filter((word) => /\d/.test(word))),
    ...(counting === undefined ? {} : {counting}),
  }
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length
}

/**
 * How much of two titles' content words is common.
 *
 * The mean of Dice's coefficient and the overlap coefficient: a title and its longer re-wording stay near,
 * one shared word among many does not bring two titles together.
 *
 * @returns  0 to 1, the same either way round; 0 where a title has no content word
 */
export function overlap(a: TitleWords, b: TitleWords): number {
  const common = shared(a.stems, b.stems)
  if (common === 0) return 0
  const dice = (2 * common) / (a.stems.size + b.stems.size)
  return (dice + common / Math.min(a.stems.size, b.stems.size)) / 2
}

/** Do two titles narrow their measure in the same way? */
export function sameNarrowing(a: TitleWords, b: TitleWords): boolean {
  return sameSet(a.narrowing, b.narrowing) && sameNumbers(a, b)
}

/** A number that only one title has may have been left out; two that differ are two targets or two ages. */
export function sameNumbers(a: TitleWords, b: TitleWords): boolean {
  return a.numbers.size === 0 || b.numbers.size === 0 || sameSet(a.numbers, b.numbers)
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && shared(a, b) === a.size
}
