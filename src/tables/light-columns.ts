import type {Light} from '../../parsers/block.ts'
import type {Column} from '../model/table.ts'
import {textsOfColumn} from './column-texts.ts'
import {filled, type DraftRow} from './draft.ts'

/** Fewer lights are a chance. */
const FEWEST_LIGHTS = 2
/** In so many of a table's rows a column of lights has one. */
const LIT_SHARE = 0.5
const WORD = /[\p{L}\p{N}]/u
/** Signs that say how well it went, and those that say which way: one alone in each cell. */
const MOODS = /^[☺☻☹😀🙂😐🙁✓✔✗✘✕✖]\ufe0f?$/u
const WAYS = /^[↑↓→←↔↗↘⇑⇓⇧⇩⬆⬇▲▼△▽]\ufe0f?$/u
/** Such heads are rated in the same colours, and are no status: how likely or how grave a thing is. */
const OTHER_RATING = /\b(?:risks?|impact|likelihood|severity|direction|trend|travel|priority|importance)\b/i
const PARTS_OF_TABLE: ReadonlySet<Column['role']> = new Set(['other', 'actual', 'target', 'estimate'])

/**
 * Columns that hold nothing but lights are statuses, whatever their heads say: a year, a quarter, `Performance`, or
 * nothing. They have no figures. In a table that heads a column as its status these are only no figures.
 *
 * A ground alone may be the shading of a column: without a shape or sign it takes two different lights.
 */
export function settleLightColumns(columns: readonly Column[], rows: readonly DraftRow[]): readonly Column[] {
  if (!rows.some(({cells}) => cells.some(({lit}) => lit !== undefined))) return columns
  const told = rows.filter((row) => !row.flags.includes('undivided') && filled(row.cells) >= 2)
  const isHeaded = columns.some(({role}) => role === 'status')
  return columns.map((column, index): Column => {
    if (!PARTS_OF_TABLE.has(column.role) || OTHER_RATING.test(column.name)) return column
    if (!holdsLightsOnly(told, index)) return column
    return {...column, role: isHeaded ? 'other' : 'status', from: 'contents'}
  })
}

/** A column without a head that holds one sign in each cell: a status, or the direction of travel. */
export function settleSignColumns(columns: readonly Column[], rows: readonly DraftRow[]): readonly Column[] {
  const roleOf = (index: number): Column['role'] | undefined => {
    const texts = textsOfColumn(rows, index)
    if (texts.length < FEWEST_LIGHTS) return undefined
    if (texts.every((text) => MOODS.test(text))) return 'status'
    return texts.every((text) => WAYS.test(text)) ? 'direction' : undefined
  }
  return columns.map((column, index): Column => {
    const role = column.name === '' && column.role === 'other' ? roleOf(index) : undefined
    if (role === undefined) return column
    return columns.some((other) => other.role === role) ? column : {...column, role, from: 'contents'}
  })
}

function holdsLightsOnly(rows: readonly DraftRow[], index: number): boolean {
  const cells = rows.flatMap(({cells}) => cells[index] ?? [])
  if (cells.some(({text}) => WORD.test(text))) return false
  const lights = cells.flatMap(({lit}) => lit ?? [])
  const kinds = new Set<Light>(lights.map(({light}) => light))
  const isDrawn = lights.every(({by}) => by !== 'ground')
  const many = lights.length >= Math.max(FEWEST_LIGHTS, LIT_SHARE * rows.length)
  return many && (isDrawn || kinds.size > 1)
}
