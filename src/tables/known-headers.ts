import {isPartOfPrint, likenessOfPrints, printOf} from '../words/likeness.ts'
import {remember} from '../words/remember.ts'
import {isMeasure, readColumn} from '../words/read-role.ts'
import {isAnswer, isColumnNumbers, isHeadWord, isMonthAlone, isPeriodAlone} from './head-word.ts'
import {headerKey, isLabel, isSamePrint, maySamePrint} from './header.ts'
import {letteredPrint, type LetteredPrint} from '../words/letters-of-print.ts'
import {completesLabels} from './wrapped-labels.ts'

/** A header seen in this document: its labels, and their prints by which others are held against it. */
export interface KnownHeader {
  readonly key: string
  readonly prints: readonly string[]
  readonly printed: ReadonlySet<string>
  readonly lettered: readonly LetteredPrint[]
  /** the labels without their periods, blank ones left out */
  readonly undated: readonly string[]
}

/** The headers seen, the latest first, each in its latest spelling. */
export type KnownHeaders = readonly KnownHeader[]

/** Two labels this alike are one, and neither lacks a word. */
const WHOLE = 0.95
/** Two labels this alike are one, misread. */
const ALIKE = 0.75
/** A report has few headers; of one that spells them in many ways the latest are enough. */
const MOST_KNOWN = 100
/** A row is a header again when this share of its cells are labels of a header seen before. */
const REPEATED_SHARE = 0.6
/** What wraps below a label is no paragraph. */
const LONGEST_WRAP = 40
/** … and without a slip, anywhere in a piece, this share. */
const EXACT_SHARE = 0.8

export function knownHeader(names: readonly string[]): KnownHeader {
  const prints = names.map(printOf)
  return {
    key: headerKey(names),
    prints,
    printed: new Set(prints),
    lettered: prints.map(letteredPrint),
    undated: names.filter((name) => name !== '').map(undated),
  }
}

/** Know a further header: one of the same labels gives way to it. */
export function learnHeader(known: KnownHeaders, names: readonly string[]): KnownHeaders {
  const [latest] = known
  if (latest !== undefined && isNamed(latest, names)) return known // as on most pages
  const header = knownHeader(names)
  const labels = labelsOf(known) // asked here each time, or the chain that hands them on breaks
  const learned = [header, ...known.filter(({key}) => key !== header.key).slice(0, MOST_KNOWN - 1)]
  // a label of a header that was forgotten does no harm here: it lets a row be held against all that are known
  if (header.prints.every((print) => labels.prints.has(print))) gathered.set(learned, labels)
  return learned
}

function isNamed({key, prints}: KnownHeader, names: readonly string[]): boolean {
  return prints.length === names.length && key === headerKey(names)
}

/** Is the row a header that was seen before, slips and gaps allowed? */
export function isRepeatedHeader(texts: readonly string[], known: KnownHeaders): boolean {
  const labels = texts.filter((text) => /\p{L}/u.test(text))
  if (labels.length < 2 || !labels.every(isLabel)) return false
  const prints = labels.map(printOf)
  const fewest = Math.max(2, labels.length * REPEATED_SHARE)
  const {lettered} = labelsOf(known)
  if (!hasAtLeast(prints, fewest, (print) => isLabelOf(print, lettered))) return false
  return known.some((header) => hasAtLeast(prints, fewest, (print) => isLabelOf(print, header.lettered)))
}

function isLabelOf(print: string, labels: readonly LetteredPrint[]): boolean {
  const own = letteredPrint(print)
  return labels.some((label) => maySamePrint(own, label) && isSamePrint(print, label.print))
}

/** The labels of all headers: few, for headers share them, so that a row is first held against these. */
interface Labels {
  readonly prints: ReadonlySet<string>
  readonly lettered: readonly LetteredPrint[]
}

const gathered = new WeakMap<KnownHeaders, Labels>()

function labelsOf(known: KnownHeaders): Labels {
  const kept = gathered.get(known)
  if (kept !== undefined) return kept
  const prints = new Set(known.flatMap((header) => header.prints))
  const labels = {prints, lettered: Array.from(prints, letteredPrint)}
  gathered.set(known, labels)
  return labels
}

/** Is the row a header that was seen before, to the letter, or but for the periods that it names? */
export function isExactHeader(texts: readonly string[], known: KnownHeaders): boolean {
  const labels = texts.filter((text) => text !== '')
  if (labels.length < 2) return false
  if (isOfOtherPeriods(labels, known)) return true
  const fewest = Math.max(2, labels.length * EXACT_SHARE)
  const {prints} = labelsOf(known)
  if (!hasAtLeast(labels, fewest, (label) => prints.has(printOf(label)))) return false
  return known.some(({printed}) => hasAtLeast(labels, fewest, (label) => printed.has(printOf(label))))
}

/** The same labels, two of words at the least, with other periods; these may stand alone over the measures. */
function isOfOtherPeriods(labels: readonly string[], known: KnownHeaders): boolean {
  const [first = ''] = labels
  const own = undated(first)
  if (own === '' || !known.some(({undated: [name]}) => name === own)) return false
  if (labels.filter((label) => undated(label) !== '').length < 2) return false
  return known.some(
    ({undated: names}) =>
      names.length === labels.length &&
      labels.every((label, at) => undated(label) === names[at] || isPeriodAlone(label)),
  )
}

/** Its words without figures in them, of which no label has others than those of its period. */
const undated = remember((label: string): string =>
  printOf(
    label
      .split(' ')
      .filter((word) => !/\d/.test(word))
      .join(' '),
  ),
)

/** Do so many pass? It stops where too many have failed: most rows are no headers, and say so in two cells. */
function hasAtLeast(items: readonly string[], fewest: number, passes: (item: string) => boolean): boolean {
  let possible = items.length
  for (const item of items) {
    if (possible < fewest) return false
    if (!passes(item)) possible--
  }
  return possible >= fewest
}

/**
 * A further row of a header: years, units, measures, column numbers, or the wrapped ends of the labels above.
 *
 * Under a header that stood whole before, one cell of words (`target for this quarter.`) is no further row: it is what a
 * page break left of the row before it.
 */
export function isSubHeader(
  texts: readonly string[],
  above: readonly string[],
  known: KnownHeaders,
): boolean {
  const labels = texts.filter((text) => text !== '')
  if (labels.length === 0) return false
  if (isColumnNumbers(labels)) return true
  if (labels.length === 1 && above.length > 2 && isWholeHeader(above, known)) return false
  if (labels.every(isHeadWord) || completesLabels(texts, above) || datesColumn(texts, above)) return true
  return (
    known.length > 0 &&
    labels.every((label) => label.length <= LONGEST_WRAP) &&
    wrapsLabels(texts, above, known)
  )
}

/** A year under the head of a measure, in a row that names nothing and holds no figure, is part of that head. */
function datesColumn(texts: readonly string[], above: readonly string[]): boolean {
  if (texts[0] !== '' || !texts.every(mayWrap)) return false
  return texts.some(
    (text, index) =>
      (isPeriodAlone(text) || isMonthAlone(text)) && isMeasure(readColumn(above[index] ?? '').role),
  )
}

function mayWrap(text: string): boolean {
  return text.length <= LONGEST_WRAP && (!isAnswer(text) || isMonthAlone(text))
}

function isWholeHeader(texts: readonly string[], known: KnownHeaders): boolean {
  const key = headerKey(texts)
  return known.some((header) => header.key === key)
}

function wrapsLabels(texts: readonly string[], above: readonly string[], known: KnownHeaders): boolean {
  const wraps = texts.filter((text, index) => {
    const upper = above[index] ?? ''
    // A label that is whole already cannot go on in the row below.
    if (isLike(upper, known, WHOLE)) return false
    const print = printOf(text)
    return (
      /\p{L}{3}/u.test(text) &&
      (isLike(`${upper} ${text}`.trim(), known, ALIKE) ||
        known.some(({prints}) => prints.some((name) => isPartOfPrint(print, name))))
    )
  }).length
  return wraps * 2 >= texts.filter((text) => text !== '').length
}

/** Is it this much like a label of any header? */
function isLike(text: string, known: KnownHeaders, least: number): boolean {
  const print = printOf(text)
  return known.some(({prints}) => prints.some((name) => likenessOfPrints(print, name, least) >= least))
}
