import type {Measure} from '../../model/indicator.ts'
import {isValueShape, LONGEST_VALUE} from '../../words/value-shape.ts'
import {inSmallLetters, mayNameOthers, othersOf, phraseOf, type PhraseKind} from './figure-words.ts'
import {periodAt, type TimeNamed} from './period-at.ts'
import {piecesOf, type Piece} from './pieces.ts'
import {stemOf, type TitleWords} from './title-words.ts'

/** A measure that a sentence names, with its own name where it is somebody else's. */
export interface NamedMeasure {
  readonly measure: Measure
  readonly name: string
}

/** What a phrase of a sentence is to the figures in it. */
export type Item =
  | {readonly is: 'value'; readonly text: string; readonly from: number; readonly to: number}
  | TimeNamed
  | {readonly is: 'measure'; readonly of: NamedMeasure; readonly from: number; readonly to: number}
  | {readonly is: Mark | Word; readonly from: number; readonly to: number}

type Mark = 'end' | 'semicolon' | 'comma' | 'dash' | 'open' | 'close' | 'colon'
type Word = Exclude<PhraseKind, 'actual' | 'target' | 'estimate' | 'done'> | 'title'

const MARKS: Readonly<Record<string, Mark>> = {
  '.': 'end',
  '!': 'end',
  '?': 'end',
  ';': 'semicolon',
  ',': 'comma',
  ':': 'colon',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '=': 'colon',
  '•': 'semicolon',
  '|': 'semicolon',
  '\n': 'end',
}

/** Words that stand before a number which is no figure of theirs. */
const NUMBERED =
  /^(?:page|section|appendix|table|figure|category|categories|priority|objective|aim|theme|paragraph|phase|part|chapter|version|note|no\.?|number|#|iso|aged?|ages|article|type|form|route|room|floor|item|within)$/i
const LIMIT = /^\d+ (?:working |calendar )?(?:minutes?|hours?|days?|weeks?|months?)$/i
/** What stands behind the difference of two figures, which is neither of them. */
const DIFFERENCE =
  /^ ?(?:(?:percentage )?points?|(?:better|worse|higher|lower|more|less|fewer|greater|above|below|short|ahead|behind|over|under|off|adrift|early|late|longer|shorter|quicker|faster|slower)\b(?! or)|(?:improvement|increase|reduction|decrease|rise|fall|drop|change|difference|shortfall|variance|gap|decline|deterioration|saving|gain)s?\b)/i
const RATE =
  /^ per (?:[\d,]*\d(?: (?:population|people|residents|households|dwellings|children|adults|pupils|homes|employees|properties|inhabitants|persons))?|head|household|person|resident|week|month|dwelling|visit|visitor|tonne|case|claim|property|employee|fte|day|night|item)(?![\p{L}\d])/iu

/**
 * Read the phrases of a text that gives figures, one after another.
 *
 * @param title  words of the indicator's title: where the text says them again they tell nothing new, figures included
 */
export function figureItems(text: string, title: TitleWords): Item[] {
  const pieces = piecesOf(text)
  const items: Item[] = []
  const passage = {text, small: inSmallLetters(text), pieces, others: mayNameOthers(text)}
  let at = 0
  while (at < pieces.length) {
    const item = itemAt(passage, at, title, items)
    items.push(item)
    while (at < pieces.length && (pieces[at]?.from ?? 0) < item.to) at++
  }
  return items
}

/** A text, its words and marks, and whether others' figures may be named in it. */
interface Passage {
  readonly text: string
  /** the same in small letters */
  readonly small: string
  readonly pieces: readonly Piece[]
  readonly others: boolean
}

function itemAt(
  {text, small, pieces, others}: Passage,
  at: number,
  title: TitleWords,
  before: readonly Item[],
): Item {
  const piece = pieces[at] ?? {text: '', from: text.length, to: text.length}
  const {from, to} = piece
  const mark = MARKS[piece.text]
  if (mark !== undefined && !isAbsent(pieces, at)) return {is: mark, from, to}
  if (/^["“”'‘’]$/.test(piece.text)) return {is: 'neutral', from, to}
  return (
    periodAt(text, from) ??
    rateAt(text, from) ??
    repeatedTitle(pieces, at, title) ??
    valueAt(text, pieces, at, before) ??
    (others ? othersAt(text, from) : undefined) ??
    phraseAt(small, from) ??
    (title.words.has(stemOf(piece.text)) ? {is: 'title', from, to} : {is: 'foreign', from, to})
  )
}

/** `812 visits per 1,000 population`: what a figure is reckoned on, behind the words that say what it counts. */
function rateAt(text: string, from: number): Item | undefined {
  const rate = /^ per [\d,]*\d/.test(text.slice(from - 1, from + 12))
    ? RATE.exec(text.slice(from - 1, from + 60))
    : null
  return rate === null ? undefined : {is: 'neutral', from, to: from - 1 + rate[0].length}
}

/** A dash that stands where a figure should is no mark: `Target: -`. */
function isAbsent(pieces: readonly Piece[], at: number): boolean {
  return /^[-–]$/.test(pieces[at]?.text ?? '') && pieces[at + 1] === undefined && pieces[at - 1]?.text === ':'
}

/** A number with the word beside it as the title has them: `within 30 days` is what is measured, and no figure. */
function repeatedTitle(pieces: readonly Piece[], at: number, title: TitleWords): Item | undefined {
  const piece = pieces[at]
  if (piece === undefined || !/\d/.test(piece.text)) return undefined
  const own = stemOf(piece.text)
  const behind = `${own} ${stemOf(pieces[at + 1]?.text ?? '')}`
  const before = `${stemOf(pieces[at - 1]?.text ?? '')} ${own}`
  return title.pairs.has(behind) || title.pairs.has(before)
    ? {is: 'title', from: piece.from, to: piece.to}
    : undefined
}

function valueAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  before: readonly Item[],
): Item | undefined {
  const first = pieces[at]
  if (first === undefined) return undefined
  const most = Math.min(LONGEST_VALUE + 2, pieces.length - at)
  if (!mayGiveFigure(text.slice(first.from, pieces[at + most - 1]?.to))) return undefined
  const wasFrom = before.at(-1)?.is === 'from' || /^(?:from|between)$/i.test(pieces[at - 1]?.text ?? '')
  for (let length = most; length > 0; length--) {
    const last = pieces[at + length - 1]
    if (last === undefined) continue
    const words = text.slice(first.from, last.to)
    if (!isFigure(words) || (wasFrom && / to /.test(words))) continue
    return figureOf(text, first.from, last.to, pieces[at - 1]?.text ?? '', before)
  }
  return undefined
}

const ABSENT =
  /^(?:n\/a|tb[acd]|not (?:yet )?(?:available|set|known|agreed|applicable|measured|collected)|to be (?:set|agreed|confirmed|determined)|awaited|nil|no data(?: available)?|data awaited)$/i

/** What each figure holds, and each word for one that is missing: most sentences have neither. */
const FIGURE_OR_ABSENT = /\d|\b(?:n\/a|tb[acd]|not|to be|awaited|nil|no data|data awaited)\b/i

/** May a text give a figure? False is certain, and soon told. */
export function mayGiveFigure(text: string): boolean {
  return FIGURE_OR_ABSENT.test(text)
}

function isFigure(words: string): boolean {
  // a period behind a figure is told by itself
  if (/[.;:!?]$|^[-–]$|[( ](?:19|20)\d{2}(?!\d)|\b\d{2}\/\d{2}\)?$/.test(words)) return false
  return (/\d/.test(words) && isValueShape(words)) || ABSENT.test(words)
}

/** The figure, with the rate behind it; or what only looks like one: a difference, the number of a page. */
function figureOf(text: string, from: number, to: number, wordBefore: string, before: readonly Item[]): Item {
  const rate = RATE.exec(text.slice(to, to + 60))?.[0] ?? ''
  const end = to + rate.length
  // `within 13 weeks` is a limit, and no figure of any measure
  if (/^within$/i.test(wordBefore) && LIMIT.test(text.slice(from, to))) return {is: 'neutral', from, to: end}
  if (NUMBERED.test(wordBefore)) return {is: 'foreign', from, to: end}
  const last = before.at(-1)?.is
  const changed = last === 'by' || last === 'difference' || last === 'change'
  if (changed || DIFFERENCE.test(text.slice(end, end + 40))) {
    const behind = /^ ?(?:percentage )?points?/i.exec(text.slice(end, end + 40))?.[0] ?? ''
    return {is: 'neutral', from, to: end + behind.length}
  }
  return {is: 'value', text: text.slice(from, end), from, to: end}
}

function othersAt(text: string, from: number): Item | undefined {
  const others = othersOf(text, from)
  if (others === undefined) return undefined
  return {is: 'measure', of: {measure: 'comparator', name: others.name}, from, to: others.to}
}

const OWN: Readonly<Record<'actual' | 'target' | 'estimate', NamedMeasure>> = {
  actual: {measure: 'actual', name: 'Actual'},
  target: {measure: 'target', name: 'Target'},
  estimate: {measure: 'estimate', name: 'Estimate'},
}

function phraseAt(small: string, from: number): Item | undefined {
  const phrase = phraseOf(small, from)
  if (phrase === undefined) return undefined
  const {kind, to} = phrase
  if (kind === 'actual' || kind === 'target' || kind === 'estimate')
    return {is: 'measure', of: OWN[kind], from, to}
  return {is: kind === 'done' ? 'neutral' : kind, from, to}
}
