import {isBareCodeShape, isCodeShape, LONGEST_CODE} from '../words/code-shape.ts'
import {readDate} from '../words/read-period.ts'
import {isOpeningWord} from '../words/text-shape.ts'
import {isFigureShape, isValueShape, LONGEST_VALUE} from '../words/value-shape.ts'
import type {ColumnKind} from './column-kind.ts'
import {textOf, type Token} from './flow.ts'

/** No cell of this kind has these words. */
export const IMPOSSIBLE = Infinity
/** Something no author does: a title that stops before the number it calls for. From here on a row is not divided. */
export const VIOLATION = 10_000
const ODD = 100

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

/** What it costs to take some words for a cell of a kind; `IMPOSSIBLE` where no such cell has them. */
export function spanCost(kind: ColumnKind, tokens: readonly Token[], from: number, to: number): number {
  if (from === to) return EMPTY[kind]
  if (kind === 'title' || kind === 'text') return textCost(kind, tokens, from, to)
  const length = to - from
  if (length > LONGEST_VALUE) return IMPOSSIBLE
  const words = textOf(tokens.slice(from, to))
  switch (kind) {
    case 'code':
      return length <= LONGEST_CODE && (isCodeShape(words) || isBareCodeShape(words)) ? 0 : IMPOSSIBLE
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

/** A value takes the unit and the remark behind it, and no dash that stands for an empty cell. */
function valueCost(words: string, tokens: readonly Token[], from: number, to: number): number {
  if (!isValueShape(words)) return IMPOSSIBLE
  const first = tokens[from]?.text ?? ''
  if (to - from > 1 && /^[-–—*]$/.test(first)) return IMPOSSIBLE
  const next = tokens[to]?.text ?? ''
  const goesOn = /^(?:%|\(|days?\b|weeks?\b|months?\b|million\b|hours?\b|per\b)/i.test(next)
  return goesOn && isValueShape(`${words} ${next}`) ? ODD : 0
}

function textCost(kind: 'title' | 'text', tokens: readonly Token[], from: number, to: number): number {
  const [first, last, before] = [tokens[from]?.text ?? '', tokens[to - 1]?.text ?? '', tokens[to - 2]?.text ?? '']
  let cost = 0
  if (/^[\p{Ll},.;:)]/u.test(first)) cost += ODD
  if (isFigureShape(first)) cost += ODD
  if (!holdsWord(tokens, from, to)) cost += VIOLATION
  if (to === tokens.length) return cost // nothing follows that could have been cut from it
  const calls = callsNumber(last)
  if (isValueShape(last) && !(to - from > 1 && callsNumber(before)) && !/^no$/i.test(last)) cost += VIOLATION
  if (calls && to < tokens.length) cost += kind === 'title' ? VIOLATION : ODD
  return cost
}

function holdsWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/\p{L}{2}/u.test(tokens[at]?.text ?? '')) return true
  return false
}

/** Does the word call for another: a number, or the rest of its phrase? */
function callsNumber(word: string): boolean {
  return (isOpeningWord(word) && word !== 'A') || CALLS.test(word) || /[,(&/]$/.test(word)
}
