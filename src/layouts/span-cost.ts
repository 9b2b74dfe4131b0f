import {isBareCodeShape, isCodeShape as hasCodeShape, LONGEST_CODE} from '../words/code-shape.ts'
import {monthOf as readMonth, readDate} from '../words/read-date.ts'
import {remember} from '../words/remember.ts'
import {isOpeningWord as opensPhrase} from '../words/text-shape.ts'
import {isFigureShape as hasFigureShape, isValueShape as hasValueShape, LONGEST_VALUE} from '../words/value-shape.ts'
import type {ColumnKind} from './column-kind.ts'
import {textOf, type Token} from './flow.ts'

// A row is tried with every word as the end of every cell: what a word is, is asked a thousand times.
const isOpeningWord = remember(opensPhrase)
const monthOf = remember(readMonth)
const isCodeShape = remember(hasCodeShape)
const isFigureShape = remember(hasFigureShape)
const isValueShape = remember(hasValueShape)

/** No cell of this kind has these words. */
export const IMPOSSIBLE = Infinity
/** Something no author does: a title that stops before the number it calls for. From here on a row is not divided. */
export const VIOLATION = 10_000
const ODD = 100
/** Anything may be a number alone: where the words are a code with its scheme too, they are that. */
const BARE = 20

/** What a cell without words costs: figures and names are left out less often than comments, titles hardly ever. */
const EMPTY: Readonly<Record<ColumnKind, number>> = {
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
  /^(?:[+\-−–=↑↓→←↗↘↔▲▼►◄⇑⇓⇒]|(?:much )?(?:better|worse|same|up|down|improv(?:ed|ing)|deteriorat(?:ed|ing)|declin(?:ed|ing)|worsen(?:ed|ing)|static|stable|unchanged|no change|level|maintained|steady|rising|falling)|n\/a)$/iu
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir)\.? )?(?:\p{Lu}\.? ?){0,3}\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]+){0,2}(?: ?(?:\/|&|,|and) ?(?:\p{Lu}\.? ?){0,3}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})*$/u
const POST = /^(?:\p{Lu}\p{L}+ ){0,3}(?:Head|Director|Manager|Officer|Chief|Assistant|Leader|Co-?ordinator)\b.*$/u
const UNIT =
  /^(?:%|£|£?['’]?000s?|£m|number|no\.?|days?|weeks?|months?|years?|hours?|minutes?|ratio|score|rate|per ?cent(?:age)?|(?:lower|higher|high|low|bigger|smaller)(?: (?:is )?(?:better|good|best))?|h|l|per [\d,]+(?: \p{L}+)?|yes ?\/ ?no|y\/n|date|level)$/iu
/** Words behind which a number goes on: a title that ends on one of them is not at its end. */
const CALLS =
  /^(?:levels?|grades?|stages?|key|category|band|class|aged?|ages|over|under|per|top|first|last|next|within|section|part|type|article|years?|phase|iso|nos?\.?|numbers?|than|least|most|every|quarter|form|tier|zone|route|between|since|until|after|before|above|below|about|around|under-|over-|scale|exceeding|bs|en|ks|pm|co|agenda|standard|age|schedule|paragraph|[-–&+/])$/i

/**
 * What it costs to take some words for a cell of a kind; `IMPOSSIBLE` where no such cell has them.
 *
 * @param openTitle  the title goes on behind the row: it may stop anywhere
 */
export function spanCost(
  kind: ColumnKind,
  tokens: readonly Token[],
  from: number,
  to: number,
  openTitle = false,
): number {
  if (from === to) return EMPTY[kind]
  if (kind === 'title' || kind === 'text') return textCost(kind, tokens, from, to, openTitle)
  const length = to - from
  if (length > LONGEST_VALUE) return IMPOSSIBLE
  const words = textOf(tokens.slice(from, to))
  switch (kind) {
    case 'code':
      return length > LONGEST_CODE ? IMPOSSIBLE : codeCost(words, tokens[from - 1]?.text ?? '')
    case 'number':
      return isBareCodeShape(words) ? 0 : IMPOSSIBLE
    case 'value':
      return valueCost(words, tokens, from, to)
    case 'status':
      return STATUS.test(words) ? 0 : IMPOSSIBLE
    case 'direction':
      return DIRECTION.test(words) ? 0 : IMPOSSIBLE
    case 'name':
      return NAME.test(words) || POST.test(words) ? 0 : IMPOSSIBLE
    case 'date':
      return readDate(words) !== undefined || /^(?:ongoing|tb[ac]|n\/a|-|annual(?:ly)?|completed?)$/i.test(words)
        ? 0
        : IMPOSSIBLE
    case 'unit':
      return UNIT.test(words) ? 0 : IMPOSSIBLE
    default:
      return kind satisfies never
  }
}

/** A number alone may be a code, but not one whose scheme stands before it. */
function codeCost(words: string, before: string): number {
  if (isCodeShape(words)) return 0
  if (!isBareCodeShape(words)) return IMPOSSIBLE
  return isCodeShape(`${before} ${words}`) ? ODD * 3 : BARE
}

/** A value takes the unit and the remark behind it, and no dash that stands for an empty cell. */
function valueCost(words: string, tokens: readonly Token[], from: number, to: number): number {
  if (!isValueShape(words)) return IMPOSSIBLE
  const first = tokens[from]?.text ?? ''
  if (to - from > 1 && /^[-–—*]$/.test(first)) return IMPOSSIBLE
  if (monthOf(first) !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[from - 1]?.text ?? '')) return IMPOSSIBLE
  const next = tokens[to]?.text ?? ''
  const goesOn = /^(?:%|\(|days?\b|weeks?\b|months?\b|million\b|hours?\b|per\b)/i.test(next)
  return goesOn && isValueShape(`${words} ${next}`) ? ODD : 0
}

/** What it costs a title or a text to begin with a word. */
export function firstCost(kind: 'title' | 'text', first: string): number {
  const inside = /^[\p{Ll},.;:)]/u.test(first) ? (kind === 'title' ? ODD : ODD * 2.5) : 0
  return inside + (isFigureShape(first) ? ODD / 2 : 0)
}

function textCost(
  kind: 'title' | 'text',
  tokens: readonly Token[],
  from: number,
  to: number,
  openTitle: boolean,
): number {
  const word = (at: number) => (at < from ? '' : (tokens[at]?.text ?? ''))
  let cost = firstCost(kind, word(from))
  if (!holdsWord(tokens, from, to)) cost += VIOLATION
  if (kind === 'text' && to === tokens.length) return cost // nothing follows that could have been cut from it
  const [last, before] = [word(to - 1), word(to - 2)]
  if (kind === 'title' && (isCodeShape(last) || isCodeShape(`${before} ${last}`))) cost += VIOLATION
  if (openTitle && kind === 'title') return cost
  if (isValueShape(last) && !/^no$/i.test(last) && !takesFigure(before, last)) cost += VIOLATION
  if (breaksOff(last, before, tokens[to]?.text ?? '') && !isBound(last, before, word(to - 3))) {
    cost += kind === 'title' ? VIOLATION : ODD
  }
  return cost
}

/** `65 and over`, `2 or more`: the word binds the figure before it, and calls for no other. */
function isBound(last: string, before: string, figure: string): boolean {
  return /^(?:over|under|above|below|more|less)$/i.test(last) && /^(?:and|or|&)$/i.test(before) && /\d/.test(figure)
}

function holdsWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/\p{L}{2}/u.test(tokens[at]?.text ?? '')) return true
  return false
}

/** May a phrase end on this figure, behind this word: `level 4`, `aged 65`, `in 2001`, `April 2001`? */
function takesFigure(before: string, figure: string): boolean {
  if (CALLS.test(before)) return true
  const dated = monthOf(before) !== undefined || /^(?:in|by|since|before|after|from|to|until|for|during|of)$/i.test(before)
  return dated && isYear(figure)
}

/** Does a phrase break off behind this word: before the rest of it, the number of its level, the year of its month? */
function breaksOff(word: string, before: string, next: string): boolean {
  if (/[,(&/–-]$/.test(word)) return true
  if (isOpeningWord(word) && word !== 'A') return !endsVerb(word, before) || isYear(next)
  if (monthOf(word) !== undefined && /^\p{L}{3}/u.test(word)) return isYear(next)
  return CALLS.test(word) && isFigureShape(next) && !(word === 'year' && /^(?:a|the|per|each)$/i.test(before))
}

/** `dealt with`, `looked after`, `applied for`: the preposition is the verb's, and a phrase may end on it. */
function endsVerb(word: string, before: string): boolean {
  return /^(?:with|in|for|on|after|at|to|off|up)$/i.test(word) && /(?:ed|lt|pt|en|nt|ught|de)$/i.test(before)
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d{2}(?:[/-]\d{2,4})?[,;]?$/.test(word)
}
