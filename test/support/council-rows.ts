import {yearLabel} from '../../src/words/financial-year.ts'
import type {Council, Kept} from './council-measures.ts'
import {type Measure, titleOf} from './indicator-measures.ts'
import type {Figures, RowSaid} from './make-document.ts'
import type {Random} from './seeded.ts'

const REVISED = 0.04
const ROUNDED = 0.04

/** What a report prints of a measure in a year; its figures move on. */
export function rowOf(council: Council, one: Kept, year: number): RowSaid {
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
    ...(random.chance(looksBack) ? {[yearLabel(year - 1)]: say(one.actuals.get(year - 1))} : {}),
    [yearLabel(year)]: say(one.level),
  }
  const [aim, next] = [one.aim, one.level * 1.02]
  one.aim = next
  const target: Figures = {
    ...(random.chance(looksBack) ? {[yearLabel(year)]: say(aim)} : {}),
    [yearLabel(year + 1)]: say(next),
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
