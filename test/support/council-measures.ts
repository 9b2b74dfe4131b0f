import {yearLabel} from '../../src/words/financial-year.ts'
import type {Measure} from './indicator-measures.ts'
import type {Random} from './seeded.ts'

/** What a council does with its own numbers when it is reorganised. */
type Habit = 'numbers again' | 'another scheme' | 'keeps them'

export interface Council {
  readonly name: string
  readonly random: Random
  readonly decimals: number
  readonly habit: Habit
  readonly reorganised: number
  readonly looksBack: number
}

/** One measure as a council reports it, for as long as it does. */
export interface Kept {
  readonly measure: Measure
  code: string
  wording: number
  /** figures as they are now held to be, by year; a revision changes them for all reports to come */
  readonly actuals: Map<number, number>
  level: number
  /** the target that was set for the year to come */
  aim?: number
  /** a comment on this year's figure */
  comment?: string
}

const REWORDED = 0.06
const DROPPED = 0.05
const REDEFINED = 0.03
/** Of national ones: parts take the place of a whole; in half of these one part goes on with the whole's figures. */
const PARTED = 0.04
/** Of indicators with a national number; the rest have the council's own. */
const NATIONAL = 0.4
export const FIRST_YEAR = 2001

export function makeCouncil(random: Random, name: string, years: number, looksBack: number): Council {
  return {
    name,
    random,
    decimals: random.pick([0, 1, 1, 2]),
    habit: random.pick<Habit>(['numbers again', 'another scheme', 'another scheme', 'keeps them']),
    reorganised: FIRST_YEAR + random.between(2, years - 2),
    looksBack: random.pick([looksBack, (1 + looksBack) / 2]),
  }
}

export function take({random}: Council, measure: Measure, at: number): Kept {
  const code = random.chance(NATIONAL) ? `BV${300 + at}` : `LF${at + 1}` // above all numbers of the reference
  const start = measure.counting === 'share' ? random.between(300, 999) / 10 : random.between(20, 20_000) / 10
  return {measure, code, wording: 0, actuals: new Map(), level: start}
}

/** From one year to the next: measures are dropped and taken up, re-worded and numbered anew. */
export function turnOver(
  council: Council,
  kept: readonly Kept[],
  unused: readonly Measure[],
  year: number,
): [Kept[], Measure[]] {
  const {random} = council
  const going = kept.filter(() => !random.chance(DROPPED))
  const coming = unused.slice(0, kept.length - going.length)
  const highest = Math.max(...kept.map(({code}) => Number(/\d+$/.exec(code)?.[0] ?? 0)))
  for (const one of going) if (random.chance(REWORDED)) one.wording += 1
  const all = [
    ...going.flatMap((one) => (isParted(council, one) ? partsOf(council, one) : [one])),
    ...coming.map((measure, at) => take(council, measure, highest + at + 1)),
  ]
  if (year === council.reorganised) numberAnew(council, all)
  return [all, unused.slice(coming.length)]
}

function isParted({random}: Council, {code}: Kept): boolean {
  return /^BV\d+$/.test(code) && random.chance(PARTED)
}

/** `BV301a` and `BV301b` for `BV301`: one of them may be what the whole was, or neither. */
function partsOf(council: Council, whole: Kept): Kept[] {
  const {measure, code} = whole
  const part = (letter: string, within: string): Kept => ({
    ...take(council, {...measure, id: `${measure.id}${letter}`, within}, 0),
    code: `${code}${letter}`,
  })
  const first = council.random.chance(0.5)
    ? {...whole, code: `${code}a`}
    : part('a', `${measure.within}, first stage`)
  return [first, part('b', `${measure.within}, second stage`)]
}

/** Now and then a measure is counted in another way, and the report says so. */
export function redefine({random}: Council, one: Kept, year: number, redefined: Map<string, string>): void {
  delete one.comment
  if (redefined.has(one.measure.id) || !random.chance(REDEFINED)) return
  one.level *= 0.6
  one.comment = 'Change in method of calculation.'
  redefined.set(one.measure.id, yearLabel(year))
}

/** The council's own numbers are given out again, in another order; national ones stay. */
function numberAnew({random, habit}: Council, kept: readonly Kept[]): void {
  if (habit === 'keeps them') return
  const local = random.shuffled(kept.filter(({code}) => code.startsWith('LF')))
  for (const [at, one] of local.entries()) {
    one.code = habit === 'numbers again' ? `LF${at + 1}` : `HTW1.${at + 1}`
  }
}
