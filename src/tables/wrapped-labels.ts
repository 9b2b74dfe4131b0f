import {isMeasure, readColumn} from '../words/read-role.ts'
import {isAnswer, isPeriodAlone} from './head-word.ts'

/** `for 2003/04`, `in 2004/05`: a year with the word that ties it to the measure above. */
const TIED = /^(?:for|in|to|at|of|during)\s+/i
/** The end of a label that its column was too narrow for is a word or two. */
const LONGEST_END = 20

/**
 * Does the row complete the labels above: years under measures (`for 2003/04` under `Target`), the second half of a
 * broken year (`04` under `2003/`), and beside these only the ends of other labels (`Code` under `PI`)?
 */
export function completesLabels(texts: readonly string[], above: readonly string[]): boolean {
  let years = 0
  for (const [index, text] of texts.entries()) {
    const kind = text === '' ? 'end' : kindOf(text, above[index] ?? '')
    if (kind === 'none') return false
    if (kind === 'year') years++
  }
  return years >= 2
}

function kindOf(text: string, above: string): 'year' | 'end' | 'none' {
  if (/[/–-]$/.test(above) && /^(?:\d{2}|(?:19|20)\d{2})$/.test(text)) return 'year'
  if (isPeriodAlone(text.replace(TIED, ''))) return isMeasure(readColumn(above).role) ? 'year' : 'none'
  const ends =
    above !== '' && text.length <= LONGEST_END && !isAnswer(text) && /^\p{L}[\p{L}\s()]*$/u.test(text)
  return ends && readColumn(`${above} ${text}`).role !== 'other' ? 'end' : 'none'
}
