import {groupBy} from '../../model/group-by.ts'
import {readPart} from '../../words/read-part.ts'
import {readColumn} from '../../words/read-role.ts'
import type {NamedMeasure} from './figure-items.ts'

/** A figure that a sentence gives to an indicator. */
export interface Claim {
  readonly of: NamedMeasure
  /** `undefined` where nothing says of which period it is: then it is of the report's */
  readonly period: string | undefined
  readonly text: string
  /** where it stands in the text */
  readonly from: number
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Figures without a period stay where no other of the kind names one; two for one measure and period are none. */
export function settleClaims(claims: readonly Claim[]): Claim[] {
  const dated = claims.some(({of, period}) => of.measure === 'actual' && period !== undefined)
  // beside years of another kind the report's own says nothing
  const foreignYears = claims.some(
    ({period}) => period !== undefined && !isPart(period) && !/^\d{4}\/\d{2}/.test(period),
  )
  const bare = claims.some(({of, period}) => of.measure === 'actual' && period === undefined)
  const others = claims.some(({of, period}) => of.measure === 'target' && period !== undefined)
  const kept = claims.filter(({of, period}) => {
    if (period !== undefined) return true
    if (foreignYears) return false
    if (of.measure === 'comparator') return claims.every((claim) => claim.period === undefined)
    if (of.measure === 'actual') return true
    return bare || (!dated && !others)
  })
  return [...groupBy(kept, nameOf)].flatMap(([name, same]): Claim[] => {
    const [first] = same
    const agree = new Set(same.map(({text}) => text)).size === 1
    return first !== undefined && agree && isReadBack(name, first) ? [first] : []
  })
}

/** The head of the column that the figure stands in. */
export function nameOf({of, period}: Pick<Claim, 'of' | 'period'>): string {
  return period === undefined ? of.name : `${of.name} ${printedPeriod(period)}`
}

/** As a head prints it, so that it is read as what it is: of `2009-10` nobody could tell whether it is a month. */
function printedPeriod(period: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(period) ?? []
  if (year === undefined || month === undefined) return period.replace(/^AY/, 'AY ')
  return `${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

/** A head that says to a reader of columns what the sentence said. */
function isReadBack(name: string, {of, period}: Claim): boolean {
  const column = readColumn(name)
  const same = period !== undefined && isPart(period) ? readPart(name) === period : column.period === period
  return column.role === of.measure && same
}

/** Is it a quarter or a half without its year, which is the report's? */
export function isPart(period: string): boolean {
  return /^[QH]\d$/.test(period)
}

/** Is it less than a year: a part of one, a month, a day? What is held against its figure need not be of that time. */
export function isLessThanYear(period: string): boolean {
  return /(?:^| )[QH]\d|^\d{4}-\d{2}/.test(period)
}
