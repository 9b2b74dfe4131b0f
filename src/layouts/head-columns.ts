import type {FlowColumn} from './column-kind.ts'
import {textOf, type Token} from './flow.ts'
import {lacksYear, pairings} from './pair-items.ts'
import {splitItem, type HeadItem} from './head-items.ts'

/** One way to read the words of a header as columns. */
export interface HeadReading {
  readonly columns: readonly FlowColumn[]
  /** the words of each column's head; a year over two columns stands with the first */
  readonly tokens: readonly (readonly Token[])[]
}

interface Headed {
  readonly column: FlowColumn
  readonly tokens: readonly Token[]
}

/**
 * Every way in which the items of a header may make columns.
 *
 * Years and measures stand side by side in either order, or a year over several measures, or a measure over several
 * years, or years on one line and measures on the next. Which of these it is, the rows below decide: the readings are
 * only offered here.
 *
 * @param lines  the items of each line of the header
 * @returns      readings with different columns, none twice
 */
export function headReadings(lines: readonly (readonly HeadItem[])[]): HeadReading[] {
  const split = lines.map((line) => line.flatMap((item) => splitItem(item) ?? [item]))
  const named = lines.map((line) =>
    line.map((item, at) =>
      headsCodes(item, at, lines.flat())
        ? {...item, kind: 'code' as const, name: `${textOf(item.tokens)} code`}
        : item,
    ),
  )
  const ways = split.flat().length === lines.flat().length ? [lines] : [lines, split]
  if (named.flat().some(({kind}, at) => kind !== lines.flat()[at]?.kind)) ways.push(named)
  const all = lines.flat()
  const dated = lines.map((line) => line.map((item) => datedMilestone(item, all)))
  if (dated.flat().some((item, at) => item !== all[at])) ways.push(dated)
  const candidates = ways.flatMap((way) => {
    const drawn = lineByLine(way)
    const others = [...acrossLines(way), ...acrossLabels(way.flat()), ...inOrder(way.flat())]
    // where lines hold a measure with its year they are the cells: none goes over a line's end
    const cells = way.some((items) => items.length > 1) ? drawn[0]?.length : undefined
    return [...drawn, ...others.filter((columns) => columns.length !== cells)]
  })
  const readings = candidates.map(readingOf)
  const fewest = Math.min(...readings.map(countNames))
  const seen = new Set<string>()
  return readings.filter((reading) => {
    const key = JSON.stringify(reading.columns)
    if (seen.has(key) || countNames(reading) > fewest) return false
    seen.add(key)
    return true
  })
}

/** `Indicator | Description`: the first names the indicator by its code, and the second by its title. */
function headsCodes(item: HeadItem, at: number, all: readonly HeadItem[]): boolean {
  const second = all[1]
  return (
    at === 0 &&
    item === all[0] &&
    second?.kind === 'title' &&
    !all.some(({kind}) => kind === 'code') &&
    /^(?:indicators?|measures?|pis?|kpis?)$/i.test(textOf(item.tokens))
  )
}

/** `Actions | Milestones`: beside what will be done its milestone may be the day alone. */
function datedMilestone(item: HeadItem, all: readonly HeadItem[]): HeadItem {
  const isMilestone = item.kind === 'title' && /^milestones?$/i.test(textOf(item.tokens))
  const other = all.some((own) => own !== item && own.kind === 'title')
  return isMilestone && other ? {...item, kind: 'date', name: 'Milestone date'} : item
}

/** Columns of codes or titles beyond the first of each: a table has one, where its header can be read so. */
function countNames({columns}: HeadReading): number {
  const count = (kind: FlowColumn['kind']): number => columns.filter((column) => column.kind === kind).length
  return Math.max(0, count('code') - 1) + Math.max(0, count('title') - 1)
}

function readingOf(headed: readonly Headed[]): HeadReading {
  return {columns: headed.map(({column}) => column), tokens: headed.map(({tokens}) => tokens)}
}

/** One column a line, where each line has one label, or a measure with its year. */
function lineByLine(lines: readonly (readonly HeadItem[])[]): Headed[][] {
  const whole = lines.every(
    (items) => items.length === 1 || (items.length === 2 && items[0]?.is !== items[1]?.is),
  )
  return whole && lines.length > 2 ? [lines.map((items) => headedBy(items, ...items))] : []
}

/** Items of one line after another: each run of years and measures is read in all its ways, the first runs first. */
function inOrder(items: readonly HeadItem[]): Headed[][] {
  let ways: Headed[][] = [[]]
  for (const run of runsOf(items)) {
    const [first] = run
    const options = first?.is === 'label' ? [run.map((item) => headedBy([item], item))] : waysOfRun(run)
    ways = ways.flatMap((way) => options.map((option) => [...way, ...option])).slice(0, 16)
  }
  return ways
}

/** Runs of labels, and of years and measures. */
function runsOf(items: readonly HeadItem[]): HeadItem[][] {
  const runs: HeadItem[][] = []
  for (const item of items) {
    const last = runs.at(-1)
    if (last !== undefined && (last[0]?.is === 'label') === (item.is === 'label')) last.push(item)
    else runs.push([item])
  }
  return runs
}

function waysOfRun(run: readonly HeadItem[]): Headed[][] {
  const kinds = new Set(run.map(({is}) => is))
  if (kinds.size === 1) return [run.map((item) => headedBy([item], item))]
  const paired = pairings(run).map((way) => way.map((items) => headedBy(items, ...items)))
  const ways = [groupsLedBy(run, run[0]?.is ?? 'period'), productOf(run), ...paired]
  return ways.filter((way): way is Headed[] => way !== undefined)
}

/** `2002/03 Actual Target 2003/04 Target`: each year, or each measure, over those that follow it. */
function groupsLedBy(run: readonly HeadItem[], leads: HeadItem['is']): Headed[] | undefined {
  const out: Headed[] = []
  let lead: HeadItem | undefined
  let before: HeadItem | undefined
  let led = 0
  let spans = false
  for (const item of run) {
    if (leads === 'measure' && before?.is === 'period' && item.is === 'period' && !areAlike(before, item))
      return undefined
    before = item
    if (item.is === leads) {
      if (lead !== undefined && led === 0) out.push(headedBy([lead], lead)) // a measure without a year
      lead = item
      led = 0
    } else {
      if (lead === undefined) return undefined
      out.push(headedBy(led === 0 ? [lead, item] : [item], lead, item))
      led++
      spans ||= led > 1 && (item.is === 'period' || lacksYear(item))
    }
  }
  if (lead !== undefined && led === 0) out.push(headedBy([lead], lead))
  return spans ? out : undefined // else they are pairs, and the most regular of those are known
}

/** A measure stands over years or over parts of one, and not over both: in `Target 2005/06 Dec 2005` the month is none of the target's. */
function areAlike(one: HeadItem, other: HeadItem): boolean {
  const [a, b] = [one, other].map(({tokens}) => /\p{L}/u.test(textOf(tokens)))
  return a === b
}

/** `2002/03 2003/04 Actual Target Actual Target`: the years first, then as many measures for each. */
function productOf(run: readonly HeadItem[]): Headed[] | undefined {
  const first = run[0]?.is
  const turn = run.findIndex(({is}) => is !== first)
  const [leads, rest] = [run.slice(0, turn), run.slice(turn)]
  const each = rest.length / leads.length
  if (leads.length < 2 || !Number.isInteger(each) || rest.some(({is}) => is === first)) return undefined
  return spread(leads, rest, each)
}

/**
 * Each lead over as many of the rest. Over several, only where they are the same for each: `2002/03 2003/04` over
 * `Actual Target Estimate Variance` may as well be one and three.
 */
function spread(leads: readonly HeadItem[], rest: readonly HeadItem[], each: number): Headed[] | undefined {
  const groups = leads.map((_, at) => printOf(rest.slice(at * each, (at + 1) * each)))
  if (each > 1 && new Set(groups).size > 1) return undefined
  return rest.map((item, index) => {
    const lead = leads[Math.floor(index / each)] ?? item
    return headedBy(index % each === 0 ? [lead, item] : [item], lead, item)
  })
}

/** Years on one line and measures on the next, or the other way round; labels of either line keep their place. */
function acrossLines(lines: readonly (readonly HeadItem[])[]): Headed[][] {
  if (lines.length < 2) return []
  const [upper = [], ...below] = lines
  const lower = below.flat()
  const leads = upper.filter(({is}) => is !== 'label')
  const rest = lower.filter(({is}) => is !== 'label')
  const kinds = new Set(leads.map(({is}) => is))
  if (leads.length === 0 || rest.length === 0 || kinds.size !== 1 || rest.some(({is}) => kinds.has(is)))
    return []
  const each = rest.length / leads.length
  if (!Number.isInteger(each)) return []
  const measured = spread(leads, rest, each)
  if (measured === undefined) return []
  const labelled = upper.some(({is}) => is === 'label') ? upper : lower
  const at = labelled.findIndex(({is}) => is !== 'label')
  const labels = labelled.filter(({is}) => is === 'label').map((item) => headedBy([item], item))
  if (upper.some(({is}) => is === 'label') && lower.some(({is}) => is === 'label')) return []
  return [[...labels.slice(0, at), ...measured, ...labels.slice(at)]]
}

/** Measures, then the labels, then the years (or the other way round): a header of two lines, its cells read one by one. */
function acrossLabels(items: readonly HeadItem[]): Headed[][] {
  const runs = runsOf(items)
  const measured = runs.filter(([first]) => first?.is !== 'label')
  const [leads = [], rest = [], more] = measured
  const kinds = new Set(leads.map(({is}) => is))
  const each = rest.length / leads.length
  const parted = kinds.size === 1 && !rest.some(({is}) => kinds.has(is))
  if (more !== undefined || leads.length === 0 || rest.length === 0 || !parted || !Number.isInteger(each))
    return []
  const measuredBy = spread(leads, rest, each)
  if (measuredBy === undefined) return []
  return [
    runs.flatMap((run) => {
      if (run === leads) return []
      return run === rest ? measuredBy : run.map((item) => headedBy([item], item))
    }),
  ]
}

function printOf(items: readonly HeadItem[]): string {
  return items.map(({tokens}) => textOf(tokens).toLowerCase()).join(' ')
}

/** A column headed by some items; its name has the words of all, its own tokens only those not counted elsewhere. */
function headedBy(own: readonly HeadItem[], ...named: readonly HeadItem[]): Headed {
  const kind = named.find(({is}) => is !== 'period')?.kind ?? 'value'
  return {
    column: {name: named.map(({tokens, name}) => name ?? textOf(tokens)).join(' '), kind},
    tokens: own.flatMap(({tokens}) => tokens),
  }
}
