import type {Prose} from '../../../parsers/block.ts'
import type {FlowLine} from '../flow.ts'
import {bareLead, codeAtStart, itemLead, leadOf, type Lead} from './lead.ts'

/** What the heading or the introduction over a stretch of text says of its items. */
export interface Under {
  /** they are indicators */
  readonly indicators: boolean
  /** the scheme that numbers without letters are of, as it is printed; none where nothing says, or two are named */
  readonly scheme: 'BVPI' | 'NI' | undefined
}

/** Where nothing has been said. */
export const NOTHING_ABOVE: Under = {indicators: false, scheme: undefined}

/** What stands under a block; an item of a list leaves that as it was. */
export function underBlock(block: Prose, before: Under): Under {
  if (block.type === 'list-item' || leadOf(block.text)?.number !== undefined) return before
  const heads = block.type === 'heading' || block.text.endsWith(':') || block.text.length <= 100
  if (!heads) return before
  const scheme = schemeIn(block.text)
  return {
    scheme,
    indicators: scheme !== undefined || /\b(?:indicators?|measures?|K?PIs?)\b/i.test(block.text),
  }
}

function schemeIn(text: string): Under['scheme'] {
  const bv = /\bbvpis?\b|\bbest value (?:performance )?indicators?\b/i.test(text)
  const ni = /\bNIs?\b|\bnational indicators?\b/.test(text) || /\bNational Indicators?\b/i.test(text)
  return bv === ni ? undefined : bv ? 'BVPI' : 'NI'
}

/** A misread code has no more letters and figures than this, and one figure at least. */
const LONGEST_LIKE = 12

/** A misread code begins a row of its own, though nobody can tell whose: `8VPI 104`, `BVl2`. */
export function isCodeLike(text: string): boolean {
  const [word = ''] = /^\S+/.exec(text) ?? []
  const like = /^[\dA-Zl|]{1,6} ?[\dOIl]{1,4}[a-z]?\b(?!\s*(?:%|days?|[.:,/]))/.test(text)
  return (
    like &&
    /\d/.test(text.slice(0, LONGEST_LIKE)) &&
    codeAtStart(text) === undefined &&
    /\d\p{L}|\p{L}[\dlI]/u.test(word)
  )
}

/** A lead inside a block begins a line behind one that has come to an end. */
export function leadAt(lines: readonly FlowLine[], index: number, under: Under): Lead | undefined {
  const line = lines[index]
  const above = lines[index - 1]?.text
  if (line === undefined || (above !== undefined && goesOver(above))) return undefined
  return leadOf(line.text) ?? uncodedLead(line, index, under)
}

/** Does a line stop where its sentence cannot? */
function goesOver(text: string): boolean {
  return /(?:[,(&]|\b(?:and|or|of|the|to|with|for|by|in|see|than|from|as))$/i.test(text)
}

/** A number alone may be a code, where the scheme is known, or the number of a list: where it is not, nobody can tell. */
function uncodedLead({block, text}: FlowLine, index: number, {scheme}: Under): Lead | undefined {
  const bare = bareLead(text)
  if (bare !== undefined) return scheme === undefined ? undefined : {...bare, scheme}
  const item = itemLead(text)
  if (isCodeLike(text.slice(item.title))) return undefined
  return item.number !== '' || (block.type === 'list-item' && index === 0) ? item : undefined
}
