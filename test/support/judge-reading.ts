import type {Document} from '../../src/model/document.ts'
import type {Indicator, Observation} from '../../src/model/indicator.ts'
import {sameKnownValue} from './known/same-known-value.ts'
import {titleKey, type KnownFigure, type KnownIndicator} from './known-report.ts'

/** One figure that was given to the wrong indicator, measure or year, or another value than it has. */
export interface Fault {
  readonly indicator: string
  readonly measure: string
  readonly period: string
  readonly raw: string
  /** `misplaced`: no such figure there; `misread`: the right words, another value; `stranger`: no such indicator */
  readonly fault: 'misplaced' | 'misread' | 'stranger'
}

/** How one report was read. Empty cells are not counted; a figure called blank is. */
export interface Verdict {
  /** figures in the report, and those that its layout keeps */
  readonly figures: number
  readonly kept: number
  readonly right: number
  readonly keptRight: number
  readonly wrong: readonly Fault[]
  /** kept, and not found */
  readonly missed: readonly string[]
  readonly titles: number
  readonly titlesRight: number
  readonly unplaced: number
}

/** Hold what was read against what is known. */
export function judgeReading(document: Document, known: readonly KnownIndicator[]): Verdict {
  const found = new Set<KnownFigure>()
  const wrong: Fault[] = []
  const matched = document.indicators.map((read) => ({read, match: match(read, known)}))
  for (const {read, match} of matched) {
    for (const observation of read.observations) judge(read, observation, match, found, wrong)
  }
  const figures = known.flatMap((indicator) => indicator.figures.filter(({value}) => value !== undefined))
  const kept = figures.filter((figure) => figure.kept)
  const named = matched.filter(({match}) => match.known !== undefined)
  return {
    figures: figures.length,
    kept: kept.length,
    right: figures.filter((figure) => found.has(figure)).length,
    keptRight: kept.filter((figure) => found.has(figure)).length,
    wrong,
    missed: known.flatMap((one) =>
      one.figures.filter((figure) => isMissed(figure, found)).map((figure) => saidOf(one, figure)),
    ),
    titles: named.length,
    titlesRight: named.filter(({read, match}) => titleKey(read.title) === titleKey(match.known?.title ?? ''))
      .length,
    unplaced: document.coverage.unplaced,
  }
}

function isMissed(figure: KnownFigure, found: ReadonlySet<KnownFigure>): boolean {
  return figure.kept && figure.value !== undefined && !found.has(figure)
}

function saidOf({code, title}: KnownIndicator, {measure, period, raw}: KnownFigure): string {
  return `${code ?? title} ${measure} ${period ?? '(no year)'} “${raw}”`
}

interface Match {
  readonly known?: KnownIndicator
  /** the code was left out, or the title cut: what it is given is neither right nor wrong */
  readonly partly: boolean
}

/** By code; by title where there is none. A cut title, or one whose code was not read, is a part of a match. */
function match({code, title}: Indicator, known: readonly KnownIndicator[]): Match {
  const byCode = code === null ? undefined : known.find((one) => one.code === code.canonical)
  if (byCode !== undefined) return {known: byCode, partly: false}
  const key = titleKey(title)
  const sameTitle = known.find((one) => titleKey(one.title) === key)
  if (sameTitle !== undefined && (sameTitle.damaged || sameTitle.code === undefined))
    return {known: sameTitle, partly: sameTitle.damaged}
  if (sameTitle !== undefined) return code === null ? {known: sameTitle, partly: true} : {partly: false}
  const alike = key.length < 12 ? [] : known.filter((one) => overlaps(titleKey(one.title), key))
  const [only] = alike
  return alike.length === 1 && code === null && only !== undefined
    ? {known: only, partly: true}
    : {partly: false}
}

function overlaps(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}

function judge(
  read: Indicator,
  observation: Observation,
  {known, partly}: Match,
  found: Set<KnownFigure>,
  wrong: Fault[],
): void {
  const {measure, period, value} = observation
  const there = (known?.figures ?? []).filter(
    (figure) => figure.measure === measure && (figure.period ?? period) === period && !found.has(figure),
  )
  const right = there.find((figure) => figure.value !== undefined && sameKnownValue(figure.value, value))
  if (right !== undefined) {
    if (!partly) found.add(right)
    return
  }
  const sameWords = there.some(({raw}) => squeezed(raw) === squeezed(value.raw))
  // words kept as they stand claim nothing; nor does a blank where nothing is known to be
  if (value.type === 'text' && sameWords) return
  if (isBlank(observation) && !there.some((figure) => figure.value !== undefined)) return
  wrong.push({
    indicator: read.code?.canonical ?? read.title,
    measure,
    period,
    raw: value.raw,
    fault: known === undefined ? 'stranger' : sameWords ? 'misread' : 'misplaced',
  })
}

function isBlank({value}: Observation): boolean {
  return value.type === 'missing' && value.reason === 'blank' && value.raw === ''
}

function squeezed(raw: string): string {
  return raw.replace(/\s+/g, '')
}
