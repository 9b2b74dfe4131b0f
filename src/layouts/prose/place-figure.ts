import {isLessThanYear} from './claim.ts'
import type {Item, NamedMeasure} from './figure-items.ts'
import type {Last, Said, Told} from './told.ts'

/** What a figure is of where nothing else is said. */
export const ACTUAL: NamedMeasure = {measure: 'actual', name: 'Actual'}

/** Which measure the figure is of; `undefined` where the clause does not say and what went before does not settle it. */
export function measureOf(
  {link, measure, period, has}: Told,
  {measure: before, led, last, above}: Said,
): NamedMeasure | undefined {
  const named = measure ?? led.measure
  if (named !== undefined) return named
  if (has.has('modal')) return undefined
  if (link === 'compare' && last === undefined && isEarlier(period, above?.period)) return ACTUAL
  const carried = last?.measure ?? (link === 'start' ? undefined : before)
  if (carried === undefined) return measureOfStart(has, period, before)
  if (carried.measure === 'actual') return has.has('present') && period === undefined ? undefined : carried
  const goesOn = link === 'list' && period !== undefined && !has.has('pronoun') && last?.period !== undefined
  return goesOn && period > (last?.period ?? period) ? carried : undefined
}

/** `This compares with 15.2% in 2004/05`, behind figures of a later year: targets are not looked back on. */
function isEarlier(period: string | undefined, above: string | undefined): boolean {
  return period !== undefined && above !== undefined && period < above
}

/** A sentence that names no measure gives an outturn, unless it goes on with a list of other figures. */
function measureOfStart(
  has: ReadonlySet<Item['is']>,
  period: string | undefined,
  before: NamedMeasure | undefined,
): NamedMeasure | undefined {
  if (before === undefined || before.measure === 'actual') return ACTUAL
  const told = period !== undefined && !has.has('pronoun')
  return told && (has.has('change') || has.has('past')) ? ACTUAL : undefined
}

/** Of which period the figure is; `undefined` for the report's own, `unknown` where the words leave it open. */
export function periodOf(told: Told, of: NamedMeasure, said: Said): string | undefined {
  const {link, period, has} = told
  const {led, last} = said
  if (period !== undefined) return period
  if (has.has('relative') || led.relative) return 'unknown'
  if (has.has('this-year')) return of.measure === 'actual' ? undefined : 'unknown'
  if (of.measure === 'comparator' && isDated(said)) return 'unknown'
  if (last?.known === false && link !== 'to' && link !== 'start') return 'unknown'
  switch (link) {
    case 'from':
      return 'unknown'
    case 'compare':
    case 'bracket':
    case 'with':
      if (last === undefined) return of.measure === 'actual' ? 'unknown' : wholeYear(led.period)
      // what was reached in a quarter, or by a day, may be held against the target of its year
      if (last.period !== undefined && isLessThanYear(last.period)) return 'unknown'
      return of.name === last.measure.name ? 'unknown' : last.period
    case 'to':
      return led.period
    case 'start':
      return led.period ?? periodAbove(told, of, said.above)
    case 'list':
      return periodInList(told, of, said)
    default:
      return link satisfies never
  }
}

/** Others' figures are mostly of an earlier year: where a year is named for the council's own, they are of none. */
function isDated({led, last}: Said): boolean {
  return led.period !== undefined || last?.period !== undefined
}

/** A day or a quarter that was named before dates what was reached, and no more. */
function wholeYear(period: string | undefined): string | undefined {
  return period !== undefined && isLessThanYear(period) ? 'unknown' : period
}

/** `The target for 2003/04 was 95% and we achieved 93%`: the outturn is of that year; `…, target 95%` need not be. */
function periodInList(told: Told, of: NamedMeasure, {led, last}: Said): string | undefined {
  if (last === undefined) return led.period
  if (led.period !== undefined)
    return told.has.has('present') || told.has.has('modal') ? 'unknown' : led.period
  if (last.period === undefined) return undefined
  if (of.measure !== last.measure.measure && isLessThanYear(last.period)) return 'unknown'
  const closes = of.measure === 'actual' && last.measure.measure === 'target' && !told.has.has('present')
  return closes ? last.period : (periodAbove(told, of, last) ?? 'unknown')
}

/** `The outturn for 2003/04 was 93%; the target was 95%`: told as past, and so of the same year. */
function periodAbove({has}: Told, of: NamedMeasure, above: Last | undefined): string | undefined {
  return of.measure === 'target' && has.has('past') && above?.measure.measure === 'actual' && above.known
    ? above.period
    : undefined
}
