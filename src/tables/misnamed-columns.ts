import type {Column} from '../model/table.ts'
import {isFigureShape} from '../words/value-shape.ts'
import {nearlyAll, textsOfColumn} from './column-texts.ts'
import type {DraftRow} from './draft.ts'

/** Fewer cells prove nothing. */
const FEWEST_CELLS = 3
/** Ticks and crosses of a symbol font are letters in another. */
const ANSWER = /^(?:yes|no|y|n|partly|partially|in part|nearly|met|not met|n\/?a|[-–✓✔✗✘ûü])$/i

/**
 * Columns whose heads say what they hold, and whose cells or neighbours say that they do not: the targets' numbers under
 * `Target`, answers under `Achieved`, references to a plan under `Plan` beside a target, figures where comments should be.
 *
 * A number is told by its place, before what is described, and by counting up from 1; an answer by there being an outturn
 * of a named period beside it, or of any where the head asks (`Achieved?`).
 */
export function settleMisnamed(columns: readonly Column[], rows: readonly DraftRow[]): readonly Column[] {
  const described = columns.findIndex(({role}) => role === 'description')
  return columns.map((column, index): Column => {
    if (column.period !== undefined) return column
    if (isPlan(column) && columns.some((other) => other.role === 'target' && !isPlan(other)))
      return {...column, role: 'other', from: 'contents'}
    const texts = textsOfColumn(rows, index)
    const isAsked = column.name.trim().endsWith('?')
    if (texts.length < FEWEST_CELLS && !isAsked) return column
    if (column.role === 'comment' && nearlyAll(texts, isFigureShape)) return {...column, role: 'other'}
    if (column.role === 'target' && index < described && countsUp(texts))
      return {...column, role: 'number', from: 'contents'}
    const isAnswered = column.role === 'actual' && texts.every((text) => ANSWER.test(text))
    const isOutturn = ({role, period}: Column) => role === 'actual' && (period !== undefined || isAsked)
    if (!isAnswered || !columns.some((other) => other !== column && isOutturn(other))) return column
    return {
      ...column,
      role: columns.some(({role}) => role === 'status') ? 'other' : 'status',
      from: 'contents',
    }
  })
}

function isPlan({role, name}: Column): boolean {
  return role === 'target' && /^plan$/i.test(name.trim())
}

function countsUp(texts: readonly string[]): boolean {
  return texts.every((text, index) => text.replace(/\.$/, '') === String(index + 1))
}
