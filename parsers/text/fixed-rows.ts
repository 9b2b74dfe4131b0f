import {isShortCell} from './cell-shape.ts'
import {textAt, type FixedColumns, type FixedLine} from './fixed-line.ts'
import {goesOn} from './join-wrapped.ts'

/** A code with its title behind it in one cell. A code alone may stand at half the height of its row. */
const LED_BY_CODE = /^[A-Z]{1,5}[ /-]?\d{1,4}[a-z]?(?:\s?\([ivx]+\))?\s+\S/

/** Where several rows begin so, this counts for more than where single words of other cells begin. */
const LED = 4

/** Lines between two lines of values: more than this are no one's cell. */
const MOST_WRAPPED = 40

/** Two cells of a row may wrap at once, each behind a capital. */
const FEWEST_FILLED = 3

/** A column's edge is not known to the letter. */
const SPARE = 3

/**
 * Cut lines into logical rows.
 *
 * The short cells of a row stand on one line of it: at its top, at half its height or at its foot. Which it is, is told
 * from where the words of wrapped cells begin: in small letters they go on, and where the line above had room for them
 * they begin anew.
 *
 * @returns the index of the first line of each row
 */
export function cutRows(lines: readonly FixedLine[], columns: FixedColumns): readonly number[] {
  const led = lines.map((line) => LED_BY_CODE.test(textAt(line, 0)))
  const areLed = led.filter((own) => own).length > 1
  const costs = lines.map((_, at) => {
    const own = startCost(lines, at, columns)
    return areLed ? own + (led[at] === true ? -LED : LED) : own
  })
  const anchors = lines.flatMap((_, at) => (isAnchor(lines, at, columns, costs) ? [at] : []))
  const [first] = anchors
  if (first === undefined) return lines.map((_, at) => at)
  const sum = (starts: readonly number[]): number =>
    starts.slice(1).reduce((all, at) => all + (costs[at] ?? 0), 0)
  const top = [0, ...anchors.slice(1)]
  const ways: Cut[] = [{starts: top, cost: sum(top) + 5 * first}]
  const middle = cutAtHalf(anchors, lines.length, costs)
  if (middle !== undefined) ways.push(middle)
  const foot = [0, ...anchors.slice(0, -1).map((at) => at + 1)]
  ways.push({starts: foot, cost: sum(foot) + 5 * (lines.length - 1 - (anchors.at(-1) ?? 0))})
  const {starts} = ways.reduce((best, way) => (way.cost < best.cost ? way : best))
  return withEmptyRows(starts, lines, columns)
}

/** Rows whose values are all empty: words that begin anew, in capitals, where the line above had room for them. */
function withEmptyRows(
  starts: readonly number[],
  lines: readonly FixedLine[],
  {extents, figures}: FixedColumns,
): readonly number[] {
  const chosen = new Set(starts)
  const begins = (at: number): boolean =>
    fillsAll(lines, at, extents.length) ||
    extents.some((extent, column) => {
      const text = textAt(lines[at], column)
      const above = lines[at - 1]
      if (figures.includes(column) || above === undefined || textAt(above, column) === '') return false
      return /^\p{Lu}/u.test(text) && hasRoom(above, column, text, extent.end - SPARE)
    })
  return lines.map((_, at) => at).filter((at) => chosen.has(at) || begins(at))
}

/** A line with a cell in every column, each begun anew, under another such: not all cells of a row wrap at once so. */
function fillsAll(lines: readonly FixedLine[], at: number, width: number): boolean {
  if (width < FEWEST_FILLED || at === 0) return false
  const texts = [at - 1, at].map((line) =>
    Array.from({length: width}, (_, column) => textAt(lines[line], column)),
  )
  const [above = [], own = []] = texts
  return above.every((text) => text !== '') && own.every((text) => /^[\p{Lu}\d£%]/u.test(text))
}

/** How unlikely is it that a row begins at this line rather than goes on? */
function startCost(lines: readonly FixedLine[], at: number, {extents, figures}: FixedColumns): number {
  const line = lines[at]
  const above = lines[at - 1]
  if (line === undefined || above === undefined) return 0
  let cost = line.parted ? -3 : 0
  extents.forEach((extent, column) => {
    const text = textAt(line, column)
    if (text === '' || figures.includes(column)) return
    const upper = textAt(above, column)
    if (upper === '') cost -= 0.5
    else if (goesOn(upper, text)) cost += 3
    else cost += hasRoom(above, column, text, extent.end) ? -2 : 1
  })
  return cost
}

/** Would the first word below have stood on the line above? */
function hasRoom(above: FixedLine, column: number, text: string, edge: number): boolean {
  const end = above.cells[column]?.at(-1)?.end ?? 0
  return end + 1 + (text.split(' ')[0] ?? '').length <= edge
}

/** Does the line hold the short cells of a row? */
function isAnchor(
  lines: readonly FixedLine[],
  at: number,
  {extents, figures}: FixedColumns,
  costs: readonly number[],
): boolean {
  const line = lines[at]
  const filled = figures.filter((column) => textAt(line, column) !== '')
  const values = filled.filter((column) => isShortCell(textAt(line, column)))
  const [only] = filled
  if (only === undefined) return false
  if (filled.length > 1) return true
  const alone = extents.every((_, column) => column === only || textAt(line, column) === '')
  const wraps = textAt(lines[at - 1], only) !== ''
  if (values.length === 1) return !(alone && wraps && figures.length > 1)
  return !alone && (costs[at] ?? 0) < 0
}

interface Cut {
  readonly starts: readonly number[]
  readonly cost: number
}

/** Short cells at half height: as many lines above them as below, or one fewer. */
function cutAtHalf(anchors: readonly number[], count: number, costs: readonly number[]): Cut | undefined {
  let open: {above: number; cut: Cut}[] = [{above: anchors[0] ?? 0, cut: {starts: [], cost: 0}}]
  const froms: number[][] = []
  for (const [index, anchor] of anchors.entries()) {
    const next = anchors[index + 1] ?? count
    const between = next - anchor - 1
    if (between > MOST_WRAPPED) return undefined
    const last = index === anchors.length - 1
    const choices = last ? [between] : Array.from({length: between + 1}, (_, below) => below)
    const from: number[] = []
    open = choices.map((below) => {
      const scored = open.map(({above, cut}) => cut.cost + unevenness(above, below))
      const best = scored.reduce((low, cost, at) => (cost < (scored[low] ?? Infinity) ? at : low), 0)
      from.push(best)
      const cost = (scored[best] ?? 0) + (last ? 0 : (costs[anchor + 1 + below] ?? 0))
      return {above: between - below, cut: {starts: [], cost}}
    })
    froms.push(from)
  }
  return {starts: trace(anchors, froms), cost: open[0]?.cut.cost ?? 0}
}

/** The choices that led to the last, as first lines of rows. */
function trace(anchors: readonly number[], froms: readonly (readonly number[])[]): number[] {
  const starts: number[] = []
  let choice = 0
  for (let index = anchors.length - 1; index > 0; index--) {
    choice = froms[index]?.[choice] ?? 0
    starts.push((anchors[index - 1] ?? 0) + 1 + choice)
  }
  return [0, ...starts.toReversed()]
}

function unevenness(above: number, below: number): number {
  const more = below - above
  return more === 0 || more === 1 ? 0 : 1.5 * (more < 0 ? -more : more - 1)
}
