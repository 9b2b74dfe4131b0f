import {isMeasure} from '../words/read-role.ts'
import {nameColumns} from './header-names.ts'
import {isAnswer, isHeadWord} from './head-word.ts'

/** A label is no paragraph. */
const LONGEST_LABEL = 60

/**
 * Do two rows make a header together that neither is alone: `PI Code | Performance | 2003/04 |` over
 * `| Indicator | Actual | Target`?
 *
 * Laid over one another they name a measure and its year, and at least half of their columns in words of the field;
 * each row has its share of these words, and neither holds a figure, a code or an answer.
 */
export function isSplitHeader(above: readonly string[], below: readonly string[]): boolean {
  const [upper, lower] = [above.filter(Boolean), below.filter(Boolean)]
  if ([...upper, ...lower].some((label) => label.length > LONGEST_LABEL || isAnswer(label))) return false
  if (!upper.some(isHeadWord) || lower.filter(isHeadWord).length < 2) return false
  const columns = nameColumns([above, below]).filter(({name}) => name !== '')
  const known = columns.filter(({role}) => role !== 'other').length
  const dated = columns.some(({role, period}) => isMeasure(role) && period !== undefined)
  return dated && known >= 3 && known >= columns.length / 2
}
