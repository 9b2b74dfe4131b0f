import type {Document} from '../../src/model/document.ts'
import {makeMeasures, type Measure, titleOf} from './indicator-measures.ts'
import {type Figures, makeDocument, type RowSaid} from './make-document.ts'
import {type Random, seeded} from './seeded.ts'

export interface ArchiveSaid {
  readonly seed: number
  readonly councils: number
  readonly years: number
  /** indicators of a report */
  readonly indicators: number
  /** what they count: the fewer, the more alike their titles; 20 at the most */
  readonly things: number
  /** how often a report prints last year's outturn and this year's target beside this year's outturn, at the least */
  readonly looksBack: number
}

/** Reports of made-up councils, and which measure each of their rows is. */
export interface IndicatorArchive {
  readonly documents: readonly Document[]
  /** by the id of the record */
  readonly truth: ReadonlyMap<string, string>
  /** the last words printed of a measure, by its id, the period and what was measured: `c1-4 2003/04 actual` */
  readonly latest: ReadonlyMap<string, string>
  /** from which year a measure is counted in another way, by its id */
  readonly redefined: ReadonlyMap<string, string>
}

/** What a council does with its own numbers when it is reorganised. */
type Habit = 'numbers again' | 'another scheme' | 'keeps them'

interface Council {
  readonly name: string
  readonly random: Random
  readonly decimals: number
  readonly habit: Habit
  readonly reorganised: number
  readonly looksBack: number
}

/** One measure as a council reports it, for as long as it does. */
interface Kept {
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
const REVISED = 0.04
const REDEFINED = 0.03
/** Of national ones: parts take the place of a whole; in half of these one part goes on with the whole's figures. */
const PARTED = 0.04
const ROUNDED = 0.04
/** Of indicators with a national number; the rest have the council's own. */
const NATIONAL = 0.4
const FIRST_YEAR = 2001

/** A financial year of ours, `2003/04` for 2003. */
function label(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}

/**
 * Make an archive whose indicators are known.
 *
 * Councils use local numbers again for other things, go over to another scheme, re-word, drop and add measures that
 * differ from others in one word, part and redefine them, revise and round; its titles and figures are its own, nothing is taken from a
 * real report.
 */
export function makeIndicatorArchive({
  seed,
  councils,
  years,
  indicators,
  things,
  looksBack,
}: ArchiveSaid): IndicatorArchive {
  const documents: Document[] = []
  const truth = new Map<string, string>()
  const latest = new Map<string, string>()
  const redefined = new Map<string, string>()
  for (let index = 0; index < councils; index += 1) {
    const council = makeCouncil(seeded(seed * 7919 + index), `c${seed}-${index}`, years, looksBack)
    const measures = makeMeasures(council.random, council.name, indicators * 2, things)
    let kept = measures.slice(0, indicators).map((measure, at) => take(council, measure, at))
    let unused = measures.slice(indicators)
    for (let year = FIRST_YEAR; year < FIRST_YEAR + years; year += 1) {
      if (year > FIRST_YEAR) [kept, unused] = turnOver(council, kept, unused, year)
      for (const one of kept) if (year > FIRST_YEAR) redefine(council, one, year, redefined)
      documents.push(reportOf(council, kept, year, truth, latest))
    }
  }
  return {documents, truth, latest, redefined}
}

function makeCouncil(random: Random, name: string, years: number, looksBack: number): Council {
  return {
    name,
    random,
    decimals: random.pick([0, 1, 1, 2]),
    habit: random.pick<Habit>(['numbers again', 'another scheme', 'another scheme', 'keeps them']),
    reorganised: FIRST_YEAR + random.between(2, years - 2),
    looksBack: random.pick([looksBack, (1 + looksBack) / 2]),
  }
}

function take({random}: Council, measure: Measure, at: number): Kept {
  const code = random.chance(NATIONAL) ? `BV${300 + at}` : `LF${at + 1}` // above all numbers of the reference
  const start = measure.counting === 'share' ? random.between(300, 999) / 10 : random.between(20, 20_000) / 10
  return {measure, code, wording: 0, actuals: new Map(), level: start}
}

/** From one year to the next: measures are dropped and taken up, re-worded and numbered anew. */
function turnOver(
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
function redefine({random}: Council, one: Kept, year: number, redefined: Map<string, string>): void {
  delete one.comment
  if (redefined.has(one.measure.id) || !random.chance(REDEFINED)) return
  one.level *= 0.6
  one.comment = 'Change in method of calculation.'
  redefined.set(one.measure.id, label(year))
}

/** The council's own numbers are given out again, in another order; national ones stay. */
function numberAnew({random, habit}: Council, kept: readonly Kept[]): void {
  if (habit === 'keeps them') return
  const local = random.shuffled(kept.filter(({code}) => code.startsWith('LF')))
  for (const [at, one] of local.entries()) {
    one.code = habit === 'numbers again' ? `LF${at + 1}` : `HTW1.${at + 1}`
  }
}

function reportOf(
  council: Council,
  kept: readonly Kept[],
  year: number,
  truth: Map<string, string>,
  latest: Map<string, string>,
): Document {
  const rows = kept.map((one) => rowOf(council, one, year))
  const document = makeDocument({
    path: `${council.name}/${year}.txt`,
    authority: `${council.name} Borough Council`,
    period: label(year),
    rows,
  })
  for (const [at, {id}] of document.indicators.entries()) {
    const [measure, row] = [kept[at]?.measure.id ?? '', rows[at]]
    truth.set(id, measure)
    for (const kind of ['actual', 'target'] as const) {
      for (const [period, raw] of Object.entries(row?.[kind] ?? {}))
        if (raw !== '') latest.set(`${measure} ${period} ${kind}`, raw)
    }
  }
  return document
}

function rowOf(council: Council, one: Kept, year: number): RowSaid {
  const {random, looksBack} = council
  move(random, one)
  one.actuals.set(year, one.level)
  const before = one.actuals.get(year - 1)
  if (before !== undefined && random.chance(REVISED)) one.actuals.set(year - 1, before * 1.03)
  const say = (figure: number | undefined): string =>
    figure === undefined
      ? ''
      : printed(one.measure, figure, council.decimals - Number(random.chance(ROUNDED)))
  const actual: Figures = {
    ...(random.chance(looksBack) ? {[label(year - 1)]: say(one.actuals.get(year - 1))} : {}),
    [label(year)]: say(one.level),
  }
  const [aim, next] = [one.aim, one.level * 1.02]
  one.aim = next
  const target: Figures = {
    ...(random.chance(looksBack) ? {[label(year)]: say(aim)} : {}),
    [label(year + 1)]: say(next),
  }
  return {
    code: one.code,
    title: titleOf(one.measure, one.wording),
    actual,
    target,
    officers: [one.measure.officer],
    ...(one.comment === undefined ? {} : {comment: one.comment}),
  }
}

function move(random: Random, one: Kept): void {
  if (one.measure.still) one.level = one.measure.counting === 'share' ? 100 : Math.round(one.level)
  else one.level *= 1 + (random.next() - 0.5) / 8
  if (one.measure.counting === 'share') one.level = Math.min(100, one.level)
}

function printed({counting}: Measure, figure: number, decimals: number): string {
  const places = Math.max(0, decimals)
  if (counting === 'answer') return 'Yes'
  if (counting === 'share') return `${figure.toFixed(places)}%`
  if (counting === 'cost') return `£${figure.toFixed(2)}`
  return counting === 'days' ? `${figure.toFixed(places)} days` : figure.toFixed(0)
}
