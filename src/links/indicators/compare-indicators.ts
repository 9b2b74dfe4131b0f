import type {Evidence} from '../../model/trends.ts'
import {type Comparison, entry} from '../compare.ts'
import {overlap, sameNarrowing, type TitleWords} from '../content-words.ts'
import MODEL from './indicator-model.json' with {type: 'json'}

/** One indicator as linkage sees it; rows that print the same code, title and unit share one. */
export interface IndicatorSubject {
  readonly code: string | null
  readonly national: boolean
  readonly title: TitleWords
  readonly unit: string | null
  readonly documents: ReadonlySet<string>
}

export type TitleLevel = keyof typeof MODEL.title

/** Schemes whose numbers the state gave out; every other code is a council's own. */
const NATIONAL_SCHEMES = new Set(['BV', 'NI', 'PAF'])

export function isNationalScheme(scheme: string): boolean {
  return NATIONAL_SCHEMES.has(scheme)
}

/** How near two titles are. A word that narrows the measure, or another number, keeps them from being near. */
export function titleLevel(a: TitleWords, b: TitleWords): TitleLevel {
  if (a.plain === b.plain) return a.plain === '' ? 'missing' : 'identical'
  if (a.stems.size === 0 || b.stems.size === 0) return 'missing'
  const common = overlap(a, b)
  if (common >= 0.75) return sameNarrowing(a, b) ? 'strong' : 'partial'
  if (common >= 0.4) return 'partial'
  return common >= 0.2 ? 'weak' : 'different'
}

/**
 * Compare two indicators of one authority and one code.
 *
 * Two titles under one code in one report are two indicators: the report tells them apart. Under one code in
 * two reports a title that shares no words is another indicator, for local numbers are used again.
 */
export function compareIndicators(a: IndicatorSubject, b: IndicatorSubject): Comparison {
  const level = titleLevel(a.title, b.title)
  const near = level === 'identical' || level === 'strong'
  const together = [...a.documents].some((document) => b.documents.has(document))
  const cannot =
    together && !(near && a.code !== null) ? 'one report' : level === 'different' ? 'conflict' : undefined
  return {
    evidence: [
      entry('code', codeLevel(a), MODEL.code),
      entry('title', level, MODEL.title),
      ...countingEvidence(a, b),
      ...unitEvidence(a, b),
    ],
    ...(cannot === undefined ? {} : {cannot}),
    exact: a.code !== null && level === 'identical' && a.unit === b.unit,
  }
}

function codeLevel(subject: IndicatorSubject): keyof typeof MODEL.code {
  if (subject.code === null) return 'none'
  return subject.national ? 'national' : 'local'
}

/** A share and a number of the same things are two measures; a title that says neither may be either. */
function countingEvidence(a: IndicatorSubject, b: IndicatorSubject): Evidence[] {
  const [one, other] = [a.title.counting, b.title.counting]
  if (one === undefined || other === undefined || one === other) return []
  return [entry('counting', 'differs', MODEL.counting)]
}

function unitEvidence(a: IndicatorSubject, b: IndicatorSubject): Evidence[] {
  if (a.unit === null || b.unit === null) return []
  return [entry('unit', a.unit === b.unit ? 'same' : 'differs', MODEL.unit)]
}
