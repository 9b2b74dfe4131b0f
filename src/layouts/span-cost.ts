import {LONGEST_CODE, isBareCodeShape, isCodeShape, isCodeSlip} from '../words/code-shape.ts'
import {monthOf} from '../words/month-of.ts'
import {readDate} from '../words/read-date.ts'
import {isFigureShape, isValueShape} from '../words/value-shape.ts'
import type {ColumnKind} from './column-kind.ts'
import type {WordAt} from './flow.ts'
import {breaksOff, isBound, takesFigure} from './phrase-end.ts'

/** No cell of this kind has these words. */
export const IMPOSSIBLE = Infinity

const ODD = 100

/** Anything may be a number alone: where the words are a code with its scheme too, they are that. */
const BARE = 20

/** … and a code with a letter misread is less sure than either. */
const SLIP = 40

/** A name of one word may as well be the end of the title before it, or of the name. */
const LONE_NAME = 30

const YEAR_IN_BRACKETS = /^\((?:19|20)\d{2}(?:[/-]\d{2,4})?\)$/

const UNDATED = /^(?:ongoing|tb[ac]|n\/a|-|annual(?:ly)?|completed?)$/i

/** What a cell without words costs: figures and names are left out less often than comments, titles hardly ever. */
export const EMPTY: Readonly<Record<ColumnKind, number>> = {
  code: 300,
  number: 300,
  title: 300,
  value: 200,
  status: 200,
  direction: 200,
  date: 200,
  name: 200,
  unit: 200,
  text: 100,
}

const STATUS =
  /^(?:red|amber|green|yellow|blue|r|a|g|y|on (?:target|track)|off (?:target|track)|(?:above|below|under|over|near(?:ly)?|met|missed|at|better than|worse than|exceed(?:ed|ing|s)?|not on|within) (?:the )?(?:target|tolerance)|(?:not |partly |partially |nearly )?(?:met|achieved|complete|completed|started)|slipped|delayed|ended|deleted|ongoing|in progress|missed|[✓✔✗✘×●■▲▼☺☹🙂🙁]|yes|no|n\/a|-|–)$/iu

const DIRECTION =
  /^(?:[+\-−–=↑↓→←↗↘↔▲▼►◄⇑⇓⇒?�]|(?:much )?(?:better|worse|same|up|down|improv(?:ed|ing)|deteriorat(?:ed|ing)|declin(?:ed|ing)|worsen(?:ed|ing)|static|stable|unchanged|no change|level|maintained|steady|rising|falling)|n\/a)$/iu

const NAME =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir)\.? )?(?:\p{Lu}\.? ?){0,3}\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]+){0,2}(?: ?(?:\/|&|,|and) ?(?:\p{Lu}\.? ?){0,3}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})*$/u

const POST =
  /^(?:\p{Lu}\p{L}+ ){0,3}(?:Head|Director|Manager|Officer|Chief|Assistant|Leader|Co-?ordinator)\b.*$/u

const UNIT =
  /^(?:%|£|£?['’]?000s?|£m|number|no\.?|days?|weeks?|months?|years?|hours?|minutes?|ratio|score|rate|per ?cent(?:age)?|(?:lower|higher|high|low|bigger|smaller)(?: (?:is )?(?:better|good|best))?|h|l|per [\d,]+(?: \p{L}+)?|yes ?\/ ?no|y\/n|date|level)$/iu

/** Words from one on that have the shape of a kind of cell. */
export interface ShapedSpan {
  /** how many words */
  readonly length: number
  readonly cost: number
  /** what it costs besides where words stand before it in its row, and behind it */
  readonly behind: number
  readonly onward: number
}

export type ShortKind = Exclude<ColumnKind, 'title' | 'text'>

export type TextKind = Extract<ColumnKind, 'title' | 'text'>

export function isTextKind(kind: ColumnKind): kind is TextKind {
  return kind === 'title' || kind === 'text'
}

/** The most words, and characters, of a cell that is no text. */
const LONGEST_CELL = 8

const MOST_CHARACTERS = 80

/** Cells of a kind that may begin at a word: every length that has its shape. */
export function shapedSpans(kind: ShortKind, word: WordAt, at: number): ShapedSpan[] {
  const spans: ShapedSpan[] = []
  let words = ''
  for (let length = 1; length <= LONGEST_CELL; length++) {
    const last = word(at + length - 1)
    words = words === '' ? last : `${words} ${last}`
    if (last === '' || words.length > MOST_CHARACTERS) break
    const cost = shapeCost(kind, words, length)
    if (cost === IMPOSSIBLE) continue
    const behind = behindCost(kind, words, word(at - 1))
    spans.push({length, cost, behind, onward: onwardCost(kind, words, word, at + length)})
  }
  return spans
}

function shapeCost(kind: ShortKind, words: string, length: number): number {
  switch (kind) {
    case 'code':
      if (length > LONGEST_CODE) return IMPOSSIBLE
      return isCodeShape(words) ? 0 : isBareCodeShape(words) ? BARE : isCodeSlip(words) ? SLIP : IMPOSSIBLE
    case 'number':
      return isBareCodeShape(words) ? 0 : IMPOSSIBLE
    case 'value':
      // a dash that stands for an empty cell is no sign, and a year in brackets belongs to the value before it
      return isValueShape(words) && !(length > 1 && /^[-–—*] /.test(words)) && !YEAR_IN_BRACKETS.test(words)
        ? 0
        : IMPOSSIBLE
    case 'status':
      return STATUS.test(words) ? 0 : IMPOSSIBLE
    case 'direction':
      return DIRECTION.test(words) ? 0 : IMPOSSIBLE
    case 'name':
      return NAME.test(words) || POST.test(words) ? (length === 1 ? LONE_NAME : 0) : IMPOSSIBLE
    case 'date':
      return UNDATED.test(words) || readDate(words) !== undefined ? 0 : IMPOSSIBLE
    case 'unit':
      return UNIT.test(words) ? 0 : IMPOSSIBLE
    default:
      return kind satisfies never
  }
}

/** A number alone is not the code where its scheme stands before it, nor a month the value where its day does. */
function behindCost(kind: ShortKind, words: string, before: string): number {
  if (kind === 'code' && isBareCodeShape(words)) return isCodeShape(`${before} ${words}`) ? ODD * 3 : 0
  if (kind !== 'value' || !/^\d{1,2}(?:st|nd|rd|th)?$/.test(before)) return 0
  return monthOf(/^\S+/.exec(words)?.[0] ?? '') === undefined ? 0 : IMPOSSIBLE
}

/** A remark in brackets behind a value takes so many words: `(for 2004)`. */
const LONGEST_REMARK = 3

/** A value takes the unit and the remark behind it. */
function onwardCost(kind: ShortKind, words: string, word: WordAt, at: number): number {
  const next = word(at)
  if (kind !== 'value' || !/^(?:%|\(|days?\b|weeks?\b|months?\b|million\b|hours?\b|per\b)/i.test(next))
    return 0
  let taken = words
  for (let more = 0; more < LONGEST_REMARK; more++) {
    taken = `${taken} ${word(at + more)}`
    if (isValueShape(taken)) return ODD * 1.5
    if (!next.startsWith('(')) return 0
  }
  return 0
}

/** What it costs a text to begin with a word. */
export function startCost(kind: TextKind, first: string): number {
  const midSentence = /^[\p{Ll},.;:)]/u.test(first) ? (kind === 'title' ? ODD : ODD * 2.5) : 0
  // the part of a code, `HX 12 (ii)`, is the code's rather than the title's
  const part = kind === 'title' && /^\((?:[a-h]|[ivx]+)\)$/.test(first)
  return midSentence + (part || isFigureShape(first) ? ODD / 2 : 0)
}

/**
 * What it costs a text to end with a word.
 *
 * @param next  the word behind it in its row; '' where there is none
 */
export function endCost(kind: TextKind, word: WordAt, at: number, next: string): number {
  const [last, before] = [word(at), word(at - 1)]
  if (kind === 'title' && /^[*†‡]$/.test(last)) return ODD / 2 // the mark of a note, or a sign for a missing figure
  if (isValueShape(last) && !/^no$/i.test(last) && !takesFigure(before, last, word(at - 2), word(at - 3)))
    return IMPOSSIBLE
  if (!breaksOff(last, before, next) || isBound(last, before, word(at - 2))) return 0
  return kind === 'title' ? IMPOSSIBLE : ODD
}

/** Does a code end with this word? No title does, where its row has a column for codes. */
export function endsCode(word: WordAt, at: number): boolean {
  const last = word(at)
  return isCodeShape(last) || isCodeShape(`${word(at - 1)} ${last}`)
}
