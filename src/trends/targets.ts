import {fingerprint} from '../model/identity.ts'
import type {Point, Series, TargetOutcome} from '../model/series.ts'
import type {NumberValue, Value} from '../model/value.ts'
import {edtfDays} from '../words/edtf-days.ts'
import {figureOf, sameValue, unitOf} from './same-value.ts'

type Polarity = Series['polarity']
type RangeValue = Extract<Value, {type: 'range'}>

/**
 * Set each target against the actual of the same period.
 *
 * An estimate is no outcome, and a target that reports give differently is not judged.
 *
 * @returns  in order of the points; `met` is null where it cannot be told
 */
export function targetsOf(points: readonly Point[], polarity: Polarity): TargetOutcome[] {
  return points
    .filter(
      ({measure, status, value}) =>
        measure === 'target' && status !== 'superseded' && value.type !== 'missing',
    )
    .map(({period, status, value: target}) => {
      const outcome = outcomeAt(points, period)
      const met = outcome === null || status === 'conflicting' ? null : isMet(target, outcome, polarity)
      return {period, target, outcome, met}
    })
}

function outcomeAt(points: readonly Point[], period: string): Value | null {
  const actual = points.find(
    (point) => point.measure === 'actual' && point.period === period && point.status === 'current',
  )
  return actual?.value ?? null
}

/**
 * Judge one target.
 *
 * What is equal is met, whichever way is better. A target that is a bound (`under 5`) says itself which way;
 * a date is met on or before it; all else needs the polarity.
 */
export function isMet(target: Value, outcome: Value, polarity: Polarity): boolean | null {
  if (outcome.type === 'missing' || unitsDiffer(target, outcome)) return null
  switch (target.type) {
    case 'number':
      return meetsNumber(target, outcome, polarity)
    case 'range':
      return meetsRange(target, outcome, polarity)
    case 'level':
      return sameValue(target, outcome) ? true : meetsFigure(target.value, outcome, polarity)
    case 'boolean':
      return outcome.type === 'boolean' ? meetsAnswer(target.value, outcome.value) : null
    case 'date':
      return outcome.type === 'date' ? isInTime(target.edtf, outcome.edtf) : null
    case 'text':
      return outcome.type === 'text' && fingerprint(outcome.text) === fingerprint(target.text) ? true : null
    case 'relative': // against what, the report does not say here
    case 'missing':
      return null
    default:
      return target satisfies never
  }
}

function unitsDiffer(target: Value, outcome: Value): boolean {
  const [one, other] = [unitOf(target), unitOf(outcome)]
  return one !== undefined && other !== undefined && one !== other
}

function meetsNumber(target: NumberValue, outcome: Value, polarity: Polarity): boolean | null {
  const figure = figureOf(outcome)
  if (target.op === undefined) return meetsFigure(target.value, outcome, polarity)
  if (figure === undefined) return null
  switch (target.op) {
    case 'lt':
      return figure < target.value
    case 'le':
      return figure <= target.value
    case 'gt':
      return figure > target.value
    case 'ge':
      return figure >= target.value
    default:
      return target.op satisfies never
  }
}

function meetsFigure(target: number | undefined, outcome: Value, polarity: Polarity): boolean | null {
  const figure = figureOf(outcome)
  if (figure === undefined || target === undefined) return null
  if (figure === target) return true
  if (polarity === 'higher') return figure > target
  return polarity === 'lower' ? figure < target : null
}

/** Who aims at Yes and answers No has not got there; who aims at No and answers Yes may have done more. */
function meetsAnswer(target: boolean, outcome: boolean): boolean | null {
  if (target === outcome) return true
  return target ? false : null
}

/** Within the range is met; beyond it, only on the better side. */
function meetsRange({low, high}: RangeValue, outcome: Value, polarity: Polarity): boolean | null {
  const figure = figureOf(outcome)
  if (figure === undefined) return null
  if (figure >= low && figure <= high) return true
  return meetsFigure(figure < low ? low : high, outcome, polarity)
}

/** `July 2004` for `July 2004` is in time; a year for a month may or may not be. */
function isInTime(target: string, outcome: string): boolean | null {
  const [due, done] = [edtfDays(target), edtfDays(outcome)]
  if (due === undefined || done === undefined) return null
  if (done.last <= due.last) return true
  return done.first > due.last ? false : null
}
