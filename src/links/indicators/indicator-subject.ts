import {fingerprint} from '../../model/identity.ts'
import type {Indicator} from '../../model/indicator.ts'
import {groupBy} from '../../model/group-by.ts'
import {byCodeUnit} from '../../model/identity.ts'
import {titleWords, type TitleWords} from '../content-words.ts'
import type {Member} from '../node.ts'
import {formerCodes} from './former-codes.ts'
import {printedValues, type PrintedValues} from './printed-values.ts'

/** One indicator as linkage sees it; rows that print the same code, title and unit share one. */
export interface IndicatorSubject {
  readonly code: string | null
  readonly scheme: string
  /** numbers that its titles say it had before */
  readonly formerly: ReadonlySet<string>
  readonly national: boolean
  readonly title: TitleWords
  readonly unit: string | null
  readonly documents: ReadonlySet<string>
  /** the financial years of those reports, as far as they are known */
  readonly years: ReadonlySet<string>
  readonly values: PrintedValues
  readonly officers: ReadonlySet<string>
  /** department and innermost section, their years left out */
  readonly department: string
  readonly section: string
}

/** Schemes whose numbers the state gave out; every other code is a council's own. */
const NATIONAL_SCHEMES = new Set(['BV', 'NI', 'PAF'])

export function isNationalScheme(scheme: string): boolean {
  return NATIONAL_SCHEMES.has(scheme)
}

/** @param all  the rows that print the same, in any order */
export function indicatorSubject(
  {record}: Member<Indicator>,
  all: readonly Member<Indicator>[],
): IndicatorSubject {
  const scheme = record.code?.scheme ?? ''
  return {
    code: record.code?.canonical ?? null,
    scheme,
    formerly: new Set(all.flatMap((member) => formerCodes(member.record.title))),
    national: isNationalScheme(scheme),
    title: titleWords(record.title),
    unit: unitOf(record),
    documents: new Set(all.map(({document}) => document.id)),
    years: new Set(all.flatMap(({document}) => document.period?.year ?? [])),
    values: printedValues(all.map((member) => member.record)),
    officers: new Set(all.flatMap((member) => member.record.officers.map(({name}) => fingerprint(name)))),
    department: fingerprint(record.department ?? ''),
    section: withoutYears(record.section.at(-1) ?? ''),
  }
}

function withoutYears(title: string): string {
  return fingerprint(title.replaceAll(/\d{2,4}(?:\s?[/-]\s?\d{2,4})?/g, ' '))
}

/** The unit that most of a row's figures have; of as many, the first in order. */
export function unitOf({observations}: Indicator): string | null {
  const units = observations.flatMap(({measure, value}) =>
    measure !== 'variance' && 'unit' in value && value.unit !== undefined ? [value.unit] : [],
  )
  const uses = Array.from(
    groupBy(units, (unit) => unit),
    ([unit, all]) => ({unit, count: all.length}),
  )
  return uses.sort((a, b) => b.count - a.count || byCodeUnit(a.unit, b.unit))[0]?.unit ?? null
}
