import type {Value} from '../../../src/model/value.ts'
import type {Random} from '../seeded.ts'
import type {MeasureRole} from './columns.ts'
import {answer, oddCell, variance} from './odd-cells.ts'
import type {TitleKind} from './titles.ts'

/** What a cell's value is known to be, as far as it is judged; nothing is said of units and printed places. */
export type KnownValue =
  | {readonly type: 'number'; readonly value: number; readonly op?: 'lt' | 'le' | 'gt' | 'ge'}
  | {readonly type: 'range'; readonly low: number; readonly high: number}
  | {readonly type: 'boolean'; readonly value: boolean}
  | {readonly type: 'missing'; readonly reason: Extract<Value, {type: 'missing'}>['reason']}
  | {readonly type: 'level'; readonly value: number}
  | {readonly type: 'date'; readonly edtf: string}
  | {readonly type: 'relative'}

/** A cell: its words, and for a figure what they say; `period` where the cell names one of its own. */
export interface KnownCell {
  readonly raw: string
  readonly value?: KnownValue
  readonly period?: string
}

/** How the figures of one row are printed, and about how large they are. */
export interface FigureStyle {
  readonly middle: number
  readonly places: number
  readonly before: string
  readonly behind: string
}

/** A style for one row, such as its title allows. */
export function figureStyle(random: Random, kind: TitleKind): FigureStyle {
  const {between, pick} = random
  const style = (middle: number, places: number, before = '', behind = ''): FigureStyle => ({
    middle,
    places,
    before,
    behind,
  })
  switch (kind) {
    case 'share':
      return style(between(4, 96), between(0, 2), '', pick(['%', '%', '']))
    case 'count':
      return style(pick([between(3, 97), between(1100, 90000)]), 0)
    case 'time':
      return style(between(5, 120), between(0, 1), '', pick(['', '', ' days', ' weeks']))
    case 'money':
      return style(between(12, 4000), pick([0, 2]), pick(['£', '£', '']))
    case 'rate':
      return style(between(1, 40), between(0, 3))
    case 'score':
      return style(between(10, 95), 0, '', pick(['', '%']))
    case 'answer':
      return style(between(1, 5), 0)
    default:
      return kind satisfies never
  }
}

/** A figure near the row's others, as its style prints it. */
export function figure(random: Random, style: FigureStyle, of = style.middle): {raw: string; value: number} {
  const drawn = Math.max(0.01, of * (0.8 + 0.4 * random.next()))
  const capped = style.behind === '%' ? Math.min(drawn, 100) : drawn
  const digits = capped.toFixed(style.places)
  const [whole = '0', rest] = digits.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return {
    raw: `${style.before}${grouped}${rest === undefined ? '' : `.${rest}`}${style.behind}`,
    value: Number(digits),
  }
}

/** The figures of one row: what they are, and how they are printed. */
export interface RowFigures {
  readonly kind: TitleKind
  readonly style: FigureStyle
}

/** What bears on cells. */
interface CellContent {
  readonly holes?: boolean
  readonly oddCells?: boolean
  readonly notes?: boolean
}

/** A cell of a column of figures. */
export function cellFor(
  random: Random,
  role: MeasureRole,
  {kind, style}: RowFigures,
  content: CellContent,
): KnownCell {
  if (content.holes === true && random.chance(0.12)) return {raw: ''}
  const odd = content.oddCells === true
  if (role === 'variance') return variance(random, odd)
  if (kind === 'answer') return answer(random, odd)
  if (odd && random.chance(0.3)) return oddCell(random, role, style)
  if (random.chance(0.04)) return {raw: 'N/A', value: {type: 'missing', reason: 'not-applicable'}}
  const {raw, value} = figure(random, style)
  const mark = content.notes === true && random.chance(0.1) ? random.pick(['*', '¹', '†']) : ''
  return {raw: `${raw}${mark}`, value: {type: 'number', value}}
}
