import type {Check, Observation} from '../model/indicator.ts'
import type {Message} from '../model/message.ts'
import type {Place} from '../model/position.ts'
import type {Column, Table} from '../model/table.ts'
import {undividedFrom} from '../model/undivided.ts'
import {readValue} from './read-value.ts'

/** Figures of one row that the printed variance is made of. */
interface Compared {
  readonly variance: number
  readonly decimals: number
  readonly against: number
  readonly target: number
  /** half a unit of the last place that each was printed to: what rounding may have taken or given */
  readonly roundedBy: {readonly against: number; readonly target: number}
}

/**
 * Recompute the printed variance from the target and the estimate (or the outturn) of its period.
 *
 * The printed column has no sign: BV126 (estimate 13.4, target 11.3) and BV128 (9.3, 11.5) both say 19%. So the size
 * is checked, and the sign told apart: `signed` is negative below the target.
 */
export function checkVariance(observations: readonly Observation[]): {check?: Check; signed?: number} {
  const compared = findCompared(observations)
  if (compared === undefined) return {}
  const {variance, decimals, against, target} = compared
  const expected = (Math.abs(against - target) / Math.abs(target)) * 100
  const ok = isNear(expected, variance, decimals)
  return {
    check: {
      check: 'variance',
      expected: `${expected.toFixed(Math.max(1, decimals))}%`,
      found: `${variance}%`,
      ok,
    },
    ...signedOf(compared),
  }
}

/**
 * Can a printed variance that the printed figures do not give be that of the figures before they were rounded?
 * Authors reckoned with 12.4 and printed 12; the check still fails, and its message says this.
 *
 * @param observations  of one record
 */
export function isVarianceOfUnrounded(observations: readonly Observation[]): boolean {
  const compared = findCompared(observations)
  if (compared === undefined) return false
  const {variance, decimals} = compared
  const {low, high} = variancesWithin(compared)
  return isNear(Math.min(Math.max(Math.abs(variance), low), high), variance, decimals)
}

/** The least and the most that the variance can be where both figures were rounded for print: 12 may be 12.4. */
function variancesWithin({against, target, roundedBy}: Compared): {low: number; high: number} {
  const corners = [-1, 1].flatMap((a) =>
    [-1, 1].map((t) => {
      const exact = target + t * roundedBy.target
      return exact === 0 ? Infinity : ((against + a * roundedBy.against - exact) / Math.abs(exact)) * 100
    }),
  )
  const [least, most] = [Math.min(...corners), Math.max(...corners)]
  const low = least < 0 && most > 0 ? 0 : Math.min(Math.abs(least), Math.abs(most))
  return {low, high: Math.max(Math.abs(least), Math.abs(most))}
}

/** The printed variance with the sign that the figures give it; none where they are equal and it is not nought. */
function signedOf({variance, against, target}: Compared): {signed?: number} {
  if (variance === 0) return {signed: 0}
  if (against === target) return {}
  return {signed: against < target ? -Math.abs(variance) : Math.abs(variance)}
}

/** Printed to so many places, as a careful or a careless hand would round it. */
function isNear(expected: number, printed: number, decimals: number): boolean {
  return Math.abs(expected - Math.abs(printed)) <= 10 ** -decimals + 1e-9
}

function findCompared(observations: readonly Observation[]): Compared | undefined {
  const variance = observations.find(({measure}) => measure === 'variance')
  if (variance?.value.type !== 'number') return undefined
  const find = (measure: Observation['measure']) =>
    observations.find((one) => one.measure === measure && one.period === variance.period)
  const compared = amountOf(find('estimate')) === undefined ? find('actual') : find('estimate')
  const [target, against] = [amountOf(find('target')), amountOf(compared)]
  if (target === undefined || against === undefined || target === 0) return undefined
  const {value, decimals, unit} = variance.value
  // it may be the plain difference, of figures or of percentages in points: there is no variance in per cent of that
  const share = (Math.abs(against - target) / Math.abs(target)) * 100
  const isDifference = isNear(Math.abs(against - target), value, decimals)
  const plain =
    unit === undefined ? isDifference : unit !== '%' || (isDifference && !isNear(share, value, decimals))
  const roundedBy = {against: halfUnit(compared), target: halfUnit(find('target'))}
  return plain ? undefined : {variance: value, decimals, against, target, roundedBy}
}

function amountOf(observation: Observation | undefined): number | undefined {
  const value = observation?.value
  return value?.type === 'number' || value?.type === 'level' ? value.value : undefined
}

/** A level is not rounded; nor is a magnitude (`£3.1m`, or 3.1 under `£m`) to its last written place, but to that of its words. */
function halfUnit(observation: Observation | undefined): number {
  const value = observation?.value
  if (value?.type !== 'number') return 0
  const printed = Number(/\d[\d,]*(?:\.\d+)?|\.\d+/.exec(value.raw)?.[0].replaceAll(',', ''))
  const scale =
    [1e3, 1e6, 1e9].find(
      (times) => printed > 0 && Math.abs(Math.abs(value.value) / printed / times - 1) < 1e-9,
    ) ?? 1
  return (0.5 * scale) / 10 ** value.decimals
}

/** Do the figures of one row name different units? */
export function checkUnits(observations: readonly Observation[]): Check | undefined {
  const units = observations.flatMap(({measure, value}) =>
    measure !== 'variance' && measure !== 'comparator' && value.type === 'number' && value.unit !== undefined
      ? [value.unit]
      : [],
  )
  const distinct = [...new Set(units)]
  if (distinct.length < 2) return undefined
  return {check: 'unit', expected: distinct[0] ?? '', found: distinct.join(', '), ok: false}
}

/**
 * Add up the totals of a finance table: the rows since the last total, or all of them, or the totals before.
 *
 * @returns a message for each printed total that no such sum gives
 */
export function checkTotals(table: Table): Message[] {
  return table.columns.flatMap((column, index) => (isSummed(column) ? checkColumn(table, index) : []))
}

/** Shares of an amount, unlike amounts, come to no total. */
function isSummed({role, name}: Column): boolean {
  return role === 'amount' && !/%|\bper ?cent/i.test(name)
}

function checkColumn(table: Table, column: number): Message[] {
  if (table.rows.some((row) => undividedFrom(row) <= column)) return [] // a figure that cannot be told is lacking
  const messages: Message[] = []
  let segment: number[] = []
  const all: number[] = []
  let totals: number[] = []
  for (const row of table.rows) {
    const value = readValue(row.cells[column] ?? '')
    const amount = value.type === 'number' ? value.value : 0
    if (row.kind === 'data') {
      segment.push(amount)
      all.push(amount)
    } else if (row.kind === 'total' && value.type === 'number') {
      const sums = [segment, all, [...totals, ...segment]].map((figures) =>
        figures.reduce((sum, figure) => sum + figure, 0),
      )
      const slack = 0.5 * 10 ** -value.decimals * (all.length + 1)
      if (!sums.some((sum) => Math.abs(sum - amount) <= slack)) {
        messages.push(totalMessage(table, column, amount, sums[0] ?? 0, sums[1] ?? 0, row.position))
      }
      totals = [...totals, amount]
      segment = []
    }
  }
  return messages
}

function totalMessage(
  table: Table,
  column: number,
  printed: number,
  segment: number,
  all: number,
  position: Place,
): Message {
  const name = table.columns[column]?.name ?? ''
  return {
    severity: 'warning',
    code: 'check/total',
    message: `The total printed under “${name}” is ${printed}; the rows above add up to ${round(segment)} since the last total and to ${round(all)} in all`,
    position,
  }
}

function round(amount: number): number {
  return Math.round(amount * 1000) / 1000
}
