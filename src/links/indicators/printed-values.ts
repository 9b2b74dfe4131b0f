import {byCodeUnit} from '../../model/identity.ts'
import type {Indicator} from '../../model/indicator.ts'
import type {Value} from '../../model/value.ts'
import MODEL from './indicator-model.json' with {type: 'json'}

/** One figure as a report prints it, as far as two reports' figures can be told to be the same. */
interface Printed {
  /** a name for what is no number */
  readonly name: string
  readonly number?: number
  readonly decimals: number
  /** bits that an agreement is worth */
  readonly worth: number
}

/** What reports print of one indicator, by period and measure. */
export type PrintedValues = ReadonlyMap<string, readonly Printed[]>

const MEASURES = new Set(['actual', 'target', 'estimate'])

/** Gather the figures of rows that print one indicator; what is missing is none. */
export function printedValues(rows: readonly Indicator[]): PrintedValues {
  const values = new Map<string, Map<string, Printed>>()
  for (const {observations} of rows) {
    for (const {measure, period, value} of observations) {
      const printed = MEASURES.has(measure) ? printedOf(value) : undefined
      if (printed === undefined) continue
      const key = `${period} ${measure}`
      values.set(key, (values.get(key) ?? new Map<string, Printed>()).set(printed.name, printed))
    }
  }
  return new Map(Array.from(values, ([key, own]) => [key, [...own.values()]]))
}

function printedOf(value: Value): Printed | undefined {
  switch (value.type) {
    case 'number':
      return {
        name: `${value.op ?? ''}${value.value}`,
        number: value.value,
        decimals: value.decimals ?? 0,
        worth: worthOf(value.value, value.unit),
      }
    case 'date':
      return {name: value.edtf, decimals: 0, worth: MODEL.values.date}
    case 'range':
      return {name: `${value.low}-${value.high}`, decimals: 0, worth: MODEL.values.few}
    case 'boolean': // nine of ten say yes
      return {name: String(value.value), decimals: 0, worth: 0}
    case 'level':
      return {name: `level ${value.value ?? value.text}`, decimals: 0, worth: 0}
    case 'relative':
    case 'text':
    case 'missing':
      return undefined
    default:
      return value satisfies never
  }
}

/** Whole numbers under this are few, and many indicators have them; under the other they are not many. */
const FEW = 10
const NOT_MANY = 100

/** Nought and all of it are what many indicators stand at; a whole per cent is one of a hundred. */
function worthOf(number: number, unit: string | undefined): number {
  if (number === 0 || (unit === '%' && number === 100)) return 0
  if (Number.isInteger(number) && Math.abs(number) < FEW) return MODEL.values.few
  if (unit === '%') return Number.isInteger(number) ? MODEL.values.wholeShare : MODEL.values.share
  if (unit !== 'days' && Number.isInteger(number) && Math.abs(number) < NOT_MANY)
    return MODEL.values.twoDigits
  return unit === 'days' ? MODEL.values.days : MODEL.values.number
}

/** How the figures of two indicators agree, where both print one for the same period and measure. */
export interface Agreement {
  readonly agreeing: number
  readonly differing: number
  /** log2 (m / u) of all of it */
  readonly weight: number
}

/**
 * Compare what two indicators print for the same periods and measures.
 *
 * Last year's actual is printed in two reports, so an indicator that took another code goes on with its figures.
 * The first agreement counts in full, each further one little, for figures that stand still agree again; one that
 * moved counts more. A difference counts little: figures are restated.
 *
 * @see  the shares of equal values that were measured between different indicators, in the model's origin
 */
export function compareValues(a: PrintedValues, b: PrintedValues): Agreement {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  const worths: Agreed[] = []
  let differing = 0
  for (const [key, own] of few) {
    const others = many.get(key)
    if (others === undefined) continue
    const same = bestAgreement(own, others)
    if (same === undefined) differing += 1
    else if (same.worth > 0) worths.push(same)
  }
  return {agreeing: worths.length, differing, weight: agreementWeight(worths, differing)}
}

function agreementWeight(worths: readonly Agreed[], differing: number): number {
  const best = worths.reduce((most, {worth}) => Math.max(most, worth), 0)
  const moved = new Set(worths.map(({name}) => name)).size - 1
  const again = Math.max(0, worths.length - 1 - Math.max(0, moved))
  const {moved: perMove, again: perAgain, most, differs, differsAgain, least} = MODEL.values
  const speaksFor = Math.min(most, best + Math.max(0, moved) * perMove + again * perAgain)
  const against = differing === 0 ? 0 : differs + (differing - 1) * differsAgain
  return speaksFor + Math.max(least, against)
}

type Agreed = Pick<Printed, 'name' | 'worth'>

/** Of the figures that agree the two that say most; what they say is said by the coarser. */
function bestAgreement(own: readonly Printed[], others: readonly Printed[]): Agreed | undefined {
  const agreed = own.flatMap((one) =>
    others.filter((other) => agree(one, other)).map((other) => coarser(one, other)),
  )
  return agreed.sort((a, b) => b.worth - a.worth || byCodeUnit(a.name, b.name))[0]
}

function coarser(a: Printed, b: Printed): Agreed {
  const {name} = a.decimals < b.decimals || (a.decimals === b.decimals && a.name < b.name) ? a : b
  return {name, worth: Math.min(a.worth, b.worth)}
}

/** As printed, or the finer rounded to the coarser. */
function agree(a: Printed, b: Printed): boolean {
  if (a.name === b.name) return true
  if (a.number === undefined || b.number === undefined || a.decimals === b.decimals) return false
  const decimals = Math.min(a.decimals, b.decimals)
  return Math.abs(a.number - b.number) <= 0.5 * 10 ** -decimals + 1e-9
}

/** Keys under which figures are found again; those that say little make no block. */
export function valueKeys(values: PrintedValues): string[] {
  return Array.from(values, ([key, printed]) =>
    printed.filter(({worth}) => worth > MODEL.values.few).map(({name}) => `value ${key} ${name}`),
  ).flat()
}
