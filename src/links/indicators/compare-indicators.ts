import type {Evidence} from '../../model/link.ts'
import {type Comparison, entry} from '../compare.ts'
import {overlap, sameNarrowing, type TitleWords} from '../content-words.ts'
import {foldCode} from './former-codes.ts'
import MODEL from './indicator-model.json' with {type: 'json'}
import type {IndicatorSubject} from './indicator-subject.ts'
import {type Agreement, compareValues} from './printed-values.ts'
import {codeRelation} from './renumbered.ts'

export type TitleLevel = keyof typeof MODEL.title
type CodeLevel = keyof typeof MODEL.code

/**
 * How near two titles are.
 *
 * A word that narrows the measure, or another number, keeps them from being near; so does a word of each that the
 * other has not, for `visits to libraries` and `visits to museums` share all else.
 */
export function titleLevel(a: TitleWords, b: TitleWords): TitleLevel {
  if (a.plain === b.plain) return a.plain === '' ? 'missing' : 'identical'
  if (a.stems.size === 0 || b.stems.size === 0) return 'missing'
  const common = overlap(a, b)
  if (common >= 0.75) return sameNarrowing(a, b) && isWithin(a, b) ? 'strong' : 'partial'
  if (common >= 0.4) return 'partial'
  return common >= 0.2 ? 'weak' : 'different'
}

/** A longer title may say so much more: beyond it says another thing, as `complaints about noise` does beside `complaints`. */
const LEAST_SHARE = 0.6

/** Has one of two titles all the words of the other, and little more? */
function isWithin(a: TitleWords, b: TitleWords): boolean {
  const [few, many] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems]
  return few.size >= LEAST_SHARE * many.size && [...few].every((word) => many.has(word))
}

/**
 * Compare two indicators of one authority.
 *
 * Codes are compared exactly: a fuzzy code is a wrong code. Where they differ it is the figures that two reports
 * print of one year, or a published list, that say one went on as the other; words alone do not.
 */
export function compareIndicators(a: IndicatorSubject, b: IndicatorSubject): Comparison {
  const level = titleLevel(a.title, b.title)
  const values = compareValues(a.values, b.values)
  const cannot = keptApart(a, b, level, values)
  return {
    evidence: [
      entry('code', codeLevel(a, b), MODEL.code),
      entry('title', level, MODEL.title),
      ...countingEvidence(a, b),
      ...unitEvidence(a, b),
      ...valueEvidence(values),
      ...sectionEvidence(a, b),
      ...contextEvidence(a, b),
    ],
    ...(cannot === undefined ? {} : {cannot}),
    ...(isWordsAlone(a, b, values) ? {wordsAlone: true} : {}),
    exact: a.code !== null && a.code === b.code && level === 'identical' && a.unit === b.unit,
  }
}

/** Codes that say nothing, or against it. */
const NO_WITNESS: ReadonlySet<CodeLevel> = new Set(['none', 'one has none', 'differs'])

/**
 * Does nothing but the title, and who answers for it, say that two are one?
 *
 * A council may print one title for two measures; that it seldom does makes a pair likely, and a wrong series is worse
 * than a question.
 */
function isWordsAlone(a: IndicatorSubject, b: IndicatorSubject, values: Agreement): boolean {
  return NO_WITNESS.has(codeLevel(a, b)) && values.weight <= 0 && sectionEvidence(a, b).length === 0
}

/** Whether two indicators cannot be one, the values looked at only where it hangs on them. */
export function areKeptApart(a: IndicatorSubject, b: IndicatorSubject): boolean {
  if (sharesAny(a.documents, b.documents) && a.code !== b.code) return true
  if (a.code !== b.code) return isOneScheme(a, b) && sharesAny(a.years, b.years)
  return keptApart(a, b, titleLevel(a.title, b.title), compareValues(a.values, b.values)) !== undefined
}

/**
 * Two rows of one report are two indicators, but for one that it prints twice; so are two codes of one scheme in one
 * year. Under one code in two reports a title that shares no words is another indicator, for local numbers are used
 * again, unless the figures go on.
 */
function keptApart(
  a: IndicatorSubject,
  b: IndicatorSubject,
  level: TitleLevel,
  values: Agreement,
): Comparison['cannot'] {
  const isOneCode = a.code !== null && a.code === b.code
  const near = level === 'identical' || level === 'strong'
  if (sharesAny(a.documents, b.documents) && !(near && isOneCode)) return 'one report'
  if (!isOneCode && isOneScheme(a, b) && sharesAny(a.years, b.years)) return 'one report'
  return isOneCode && level === 'different' && values.weight <= 0 ? 'conflict' : undefined
}

function isOneScheme(a: IndicatorSubject, b: IndicatorSubject): boolean {
  return a.code !== null && b.code !== null && a.scheme === b.scheme
}

function sharesAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  for (const one of few) if (many.has(one)) return true
  return false
}

function codeLevel(a: IndicatorSubject, b: IndicatorSubject): CodeLevel {
  if (a.code === null || b.code === null) return a.code === b.code ? 'none' : 'one has none'
  const relation = codeRelation(a.code, b.code)
  if (relation !== 'same' && (a.formerly.has(foldCode(b.code)) || b.formerly.has(foldCode(a.code))))
    return 'stated'
  if (relation === 'same') return a.national ? 'national' : 'local'
  return relation === 'other' ? 'differs' : relation
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

function valueEvidence({agreeing, differing, weight}: Agreement): Evidence[] {
  if (agreeing === 0 && differing === 0) return []
  const level = [
    ...(agreeing > 0 ? [`${agreeing} agree`] : []),
    ...(differing > 0 ? [`${differing} differ`] : []),
  ].join(', ')
  return [{field: 'values', level, weight}]
}

/** Without codes it is the title in its section that names an indicator. */
function sectionEvidence(a: IndicatorSubject, b: IndicatorSubject): Evidence[] {
  if (a.code !== null || b.code !== null || a.section === '' || a.section !== b.section) return []
  return [entry('section', 'same', MODEL.section)]
}

/** An officer or a department in common: one fact, for officers belong to departments. */
function contextEvidence(a: IndicatorSubject, b: IndicatorSubject): Evidence[] {
  if (sharesAny(a.officers, b.officers)) return [entry('officer', 'same', MODEL.officer)]
  const known = a.department !== '' && b.department !== ''
  return known && a.department === b.department ? [entry('department', 'same', MODEL.department)] : []
}
