import type {Cell} from '../../../parsers/block.ts'
import {readPart} from '../../words/read-part.ts'
import {readPeriod} from '../../words/read-period.ts'
import {isMeasure, readColumn} from '../../words/read-role.ts'
import {beginsWithYear} from './label.ts'

/** A year or a part of one, and nothing else. */
export function isPeriodHead(text: string): boolean {
  const label = text.replace(/[*†]+$/, '').replace(/^(?:ay|fy)\s+/i, '')
  return beginsWithYear(label)
    ? readPeriod(label) !== undefined
    : /^(?:q|h|quarter|half)/i.test(label) && readPart(label) !== undefined
}

/** A measure, and no year with it. */
export function isMeasureHead(text: string): boolean {
  return text.length <= 40 && isMeasure(readColumn(text).role) && readPeriod(text) === undefined
}

/** A measure and its year, or part of one: all that a figure needs. */
export function isPlacedMeasure(text: string): boolean {
  const {role, period} = readColumn(text)
  return isMeasure(role) && (period !== undefined || readPart(text) !== undefined)
}

/** No label stands twice. */
export function areDifferent(cells: readonly Cell[]): boolean {
  return new Set(cells.map(({text}) => text.toLowerCase())).size === cells.length
}
