import {nameOf, type Claim} from './claim.ts'
import type {Clause, Sentence} from './clauses.ts'
import type {Item, NamedMeasure} from './figure-items.ts'
import {ACTUAL, measureOf, periodOf} from './place-figure.ts'
import {toldBy, type Last, type Said, type Told, type Value} from './told.ts'

/** What one sentence gives. */
export interface ReadSentence {
  readonly claims: readonly Claim[]
  readonly last: Last | undefined
  readonly clean: boolean
  readonly leaves: boolean
  /** names of figures that stand among words which may make them another's */
  readonly doubts: readonly string[]
}

/**
 * Read one sentence: clause by clause, up to the first word that is foreign to figures.
 *
 * @param above  the last figure of the sentences before
 */
export function readSentence(sentence: Sentence, above: Last | undefined): ReadSentence {
  const paired = pairedSeries(sentence, above?.measure)
  if (paired !== undefined) return {...paired, clean: true, leaves: false, doubts: []}
  const led = {measure: undefined, period: undefined, relative: false}
  const said: Said = {claims: [], measure: above?.measure, led, last: undefined, above}
  const done = (clean: boolean, leaves: boolean, doubts: readonly string[]): ReadSentence => {
    return {claims: said.claims, last: said.last, clean, leaves, doubts}
  }
  for (const [index, clause] of sentence.entries()) {
    if (clause.items.some(({is}) => is === 'reason')) return done(false, false, [])
    const told = toldBy(clause)
    if (told === undefined) {
      const rest = sentence.slice(index)
      const leaves = said.last === undefined && rest.some(({items}) => items.some(({is}) => is === 'value'))
      return done(false, leaves && !isNamed(sentence), rest.flatMap(doubtsOf))
    }
    hear(told, said)
  }
  return done(true, false, [])
}

/** The measures and periods that a clause names beside a figure. */
function doubtsOf({items}: Clause): string[] {
  const measures = items.filter((item) => item.is === 'measure')
  const periods = items.filter((item) => item.is === 'period')
  if (!items.some(({is}) => is === 'value')) return []
  return measures.flatMap(({of}) => periods.map(({label}) => nameOf({of, period: label})))
}

/** Does a sentence begin with the indicator's own measure, whatever follows? */
function isNamed(sentence: Sentence): boolean {
  const first = sentence[0]?.items.find(({is}) => is !== 'period' && is !== 'relative' && is !== 'this-year')
  return first?.is === 'measure' || first?.is === 'change'
}

/** Take in a clause: one without a figure leads those behind it, or says of which period the figure before was. */
function hear(told: Told, said: Said): void {
  if (told.value !== undefined) return hearValue(told, told.value, said)
  said.led = {
    measure: told.measure ?? said.led.measure,
    period: told.period ?? said.led.period,
    relative: said.led.relative || (told.has.has('relative') && told.period === undefined),
  }
}

function hearValue(told: Told, value: Value, said: Said): void {
  const of = measureOf(told, said)
  if (of === undefined) {
    said.last = undefined
    return
  }
  const period = periodOf(told, of, said)
  if (period !== 'unknown') said.claims.push({of, period, text: value.text, from: value.from})
  said.last = {measure: of, period: period === 'unknown' ? undefined : period, known: period !== 'unknown'}
  said.measure = of
  said.led = {...said.led, measure: undefined}
}

/** `Targets for 2004/05 and 2005/06 are 95% and 96%`: as many periods as figures, in order. */
function pairedSeries(
  sentence: Sentence,
  before: NamedMeasure | undefined,
): {claims: Claim[]; last: Last} | undefined {
  const items = sentence.flatMap((clause) => clause.items)
  if (sentence.some(({link}) => link !== 'start' && link !== 'list')) return undefined
  const values = items.filter((item) => item.is === 'value')
  const periods = items.filter((item) => item.is === 'period')
  if (values.length < 2 || values.length !== periods.length) return undefined
  const told = items.filter(({is}) => is === 'value' || is === 'period').map(({is}) => is)
  if (told.slice(0, periods.length).includes('value')) return undefined
  const measures = items.filter((item) => item.is === 'measure')
  const allowed = new Set<Item['is']>(['value', 'period', 'measure', 'present', 'past', 'colon'])
  if (items.some(({is}) => !allowed.has(is)) || new Set(measures.map(({of}) => of.name)).size > 1)
    return undefined
  const of = measures[0]?.of ?? before ?? ACTUAL
  const claims = values.map(({text, from}, index) => ({of, period: periods[index]?.label, text, from}))
  return {claims, last: {measure: of, period: periods.at(-1)?.label, known: true}}
}
