import type {Cell, Grid, GridRow} from '../../../parsers/block.ts'
import {beginsWithCode, isCodeShape} from '../../words/code-shape.ts'
import {isMeasure, readColumn} from '../../words/read-role.ts'
import {isValueShape} from '../../words/value-shape.ts'
import {across} from '../across.ts'
import {namesOver} from './names-over.ts'
import {plain} from './plain-cell.ts'
import {areDifferent, isMeasureHead, isPeriodHead, isPlacedMeasure} from './measure-head.ts'

/** Columns that name the indicator: its number, its title, its service. */
const MOST_NAMES = 3
/** More than these are another kind of table. */
const MOST_PERIODS = 12
const MOST_INDICATORS = 20
const MOST_ROWS = 2000

/**
 * Turn a table whose rows are no indicators: each measure of an indicator has a row of its own, or each indicator a
 * column. What comes of it has a row for each indicator and a head for each figure.
 *
 * @returns `undefined` where the heads and labels do not say of every figure what it is
 */
export function readTurnedTable(grid: Grid): Grid | undefined {
  const rows = grid.rows.filter(({cells}) => cells.some(({text}) => text !== ''))
  const [top, ...body] = rows
  if (top === undefined || body.length < 2 || body.length > MOST_ROWS) return undefined
  if (rows.some(({undividedFrom, damaged}) => undividedFrom !== undefined || damaged === true))
    return undefined
  if (body.some(({cells}) => cells.length > top.cells.length)) return undefined
  const named = namesOver(top, body)
  return (
    measuresDown(grid, top, body) ??
    (named === undefined ? undefined : measuresDown(grid, named.top, named.body)) ??
    indicatorsAcross(grid, top, body)
  )
}

/** `Indicator | Measure | 2001/02 | 2002/03`, an indicator's target, outturn and quartile on a row each. */
function measuresDown(grid: Grid, top: GridRow, body: readonly GridRow[]): Grid | undefined {
  // most tables end on a column of another kind, and are told by that
  if (!isPeriodOfYears(top.cells.at(-1)?.text ?? '')) return undefined
  const at = top.cells.findIndex((_, column) => column <= MOST_NAMES && isMeasureColumn(body, column))
  const periods = top.cells.slice(at + 1)
  if (at < 1 || periods.length === 0 || periods.length > MOST_PERIODS) return undefined
  if (!periods.every(({text}) => isPeriodOfYears(text)) || !areDifferent(periods)) return undefined
  const groups = groupsOf(body, at)
  if (groups === undefined) return undefined
  const labels = body.flatMap(({cells}) => cells.slice(at, at + 1))
  const measures = [...new Map(labels.map((label) => [label.text, label])).values()]
  const figures = measures.flatMap((measure) =>
    periods.flatMap((period, column) => {
      const cells = groups.map((group) => cellOf(group, measure.text, at, column))
      return cells.every((cell) => cell === undefined || cell.text === '')
        ? []
        : [{head: WHOLE_YEAR.test(period.text) ? measure.text : `${measure.text} ${period.text}`, cells}]
    }),
  )
  if (!figures.every(({head}) => isPlacedMeasure(head) || isPeriodHead(head))) return undefined
  const printed = sumOf([...top.cells.slice(at), ...labels])
  const names = top.cells.slice(0, at)
  const heads = figures.map(({head}, index) => ({
    text: head,
    visible: index === 0 ? printed : 0,
    position: top.position,
  }))
  const rows = groups.map((group, index): GridRow => {
    const place = across(group.map(({position}) => position))
    const own = group[0]?.cells.slice(0, at) ?? []
    const blank: Cell = {text: '', visible: 0, position: place}
    return {
      cells: [...own.map(plain), ...figures.map(({cells}) => plain(cells[index] ?? blank))],
      position: place,
    }
  })
  return turned(grid, {cells: [...names.map(plain), ...heads], position: top.position}, rows)
}

/** Behind its quarters the whole of a year that the row names. */
const WHOLE_YEAR = /^(?:full |whole )?year(?:[ -]end)?$|^annual$/i

function isPeriodOfYears(head: string): boolean {
  return isPeriodHead(head) || WHOLE_YEAR.test(head)
}

/**
 * Does every row say here which measure of the indicator it has? Beside a target and an outturn, dated or not, a row may be
 * of a year alone.
 */
function isMeasureColumn(body: readonly GridRow[], column: number): boolean {
  const measures = new Set<string>()
  const years = new Set<string>()
  for (const {cells} of body) {
    const label = cells[column]?.text ?? ''
    if (measures.has(label) || years.has(label)) continue
    const named = isMeasureHead(label) || isPlacedMeasure(label)
    // most tables are of another kind, and the first row tells it
    if (named === isPeriodHead(label)) return false
    if (named) measures.add(label)
    else years.add(label)
  }
  return measures.size >= 2
}

/** The rows of each indicator: the first names it, the others leave its names blank. No measure stands twice. */
function groupsOf(body: readonly GridRow[], at: number): GridRow[][] | undefined {
  const groups: GridRow[][] = []
  for (const row of body) {
    const isNamed = row.cells.slice(0, at).some(({text}) => text !== '')
    if (isNamed) groups.push([row])
    else if (groups.at(-1)?.push(row) === undefined) return undefined
    if (row.cells.slice(at + 1).some(({text}) => text !== '' && !isValueShape(text))) return undefined
  }
  const isWhole = (group: readonly GridRow[]) =>
    areDifferent(group.flatMap(({cells}) => cells.slice(at, at + 1)))
  return groups.every(isWhole) && groups.length < body.length ? groups : undefined
}

function cellOf(group: readonly GridRow[], measure: string, at: number, column: number): Cell | undefined {
  return group.find(({cells}) => cells[at]?.text === measure)?.cells[at + 1 + column]
}

/**
 * `| BV82a Recycling | BV84 Waste`, a row for `2000/01 actual` and one for `2001/02 target`; or `Outturn | BV82a | BV84`
 * and a row for `2000/01`. Of which measure a year alone is, its neighbours may tell later.
 */
function indicatorsAcross(grid: Grid, first: GridRow, rest: readonly GridRow[]): Grid | undefined {
  const {top, body} = withTitles(first, rest)
  const [corner, ...names] = top.cells
  const printed = body.flatMap(({cells}) => cells.slice(0, 1))
  if (corner === undefined || names.length === 0 || names.length > MOST_INDICATORS) return undefined
  const measure = isMeasureHead(corner.text) ? `${corner.text} ` : ''
  if (measure === '' && !/^(?:years?|period|measures?|)$/i.test(corner.text)) return undefined
  const labels = printed.map((label) =>
    isPeriodHead(label.text) ? {...label, text: `${measure}${label.text}`} : label,
  )
  if (!labels.every(({text}) => isPlacedMeasure(text) || isPeriodHead(text))) return undefined
  if (!labels.some(({text}) => isPlacedMeasure(text)) || !areDifferent(labels)) return undefined
  if (!names.every(({text}) => isName(text)) || !areDifferent(names)) return undefined
  if (!areIndicators(names)) return undefined
  if (body.some(({cells}) => cells.slice(1).some(({text}) => text !== '' && !isValueShape(text))))
    return undefined
  const head: Cell = {text: 'Indicator', visible: corner.visible, position: corner.position}
  const rows = names.map((name, index): GridRow => ({
    cells: [
      name,
      ...body.map(({cells, position}) => cells[index + 1] ?? {text: '', visible: 0, position}),
    ].map(plain),
    position: across([top.position, ...body.map(({position}) => position)]),
  }))
  return turned(grid, {cells: [head, ...labels.map(plain)], position: top.position}, rows)
}

/** The codes of the columns, and their titles in the row below: each is the other's name. */
function withTitles(top: GridRow, rows: readonly GridRow[]): {top: GridRow; body: readonly GridRow[]} {
  const [titles, ...body] = rows
  const coded = top.cells.slice(1).every(({text}) => isCodeShape(text))
  if (
    titles === undefined ||
    !coded ||
    titles.cells.length !== top.cells.length ||
    titles.cells[0]?.text !== ''
  )
    return {top, body: rows}
  if (!titles.cells.slice(1).every(({text}) => isName(text) && !isCodeShape(text))) return {top, body: rows}
  const cells = top.cells.map((code, column): Cell => {
    const title = titles.cells[column]
    if (title === undefined || title.text === '') return code
    return {...code, text: `${code.text} ${title.text}`, visible: code.visible + title.visible}
  })
  return {top: {cells, position: across([top.position, titles.position])}, body}
}

/** Words that name no time and no measure. */
function isName(text: string): boolean {
  const named = /\p{L}/u.test(text) && !isPeriodHead(text) && !isValueShape(text)
  return named && !(isMeasure(readColumn(text).role) && text.split(/\s+/).length === 1)
}

/**
 * One at the least has a code, for words alone may as well be places, wards or councils, whose figures are one
 * indicator's; and beside it stand others than averages, which are those of its own.
 */
function areIndicators(names: readonly Cell[]): boolean {
  const uncoded = names.filter(({text}) => !isCodeShape(text) && !beginsWithCode(text))
  return uncoded.length < names.length && (uncoded.length === 0 || !uncoded.every(isAverage))
}

function isAverage({text}: Cell): boolean {
  return readColumn(text).role === 'comparator'
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, {visible}) => sum + visible, 0)
}

function turned(drawn: Grid, head: GridRow, rows: readonly GridRow[]): Grid {
  const because =
    'labels of measures and years say of every figure what it is, and the names stand beside or over them'
  return {
    type: 'grid',
    layout: 'form',
    because,
    rows: [head, ...rows],
    headerRows: 1,
    position: drawn.position,
    drawn,
  }
}
