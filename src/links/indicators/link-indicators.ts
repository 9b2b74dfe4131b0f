import {groupBy} from '../../model/group-by.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {Indicator} from '../../model/indicator.ts'
import {compareIndicators, type IndicatorSubject, isNationalScheme} from './compare-indicators.ts'
import {titleWords} from '../content-words.ts'
import {judgePair, type PairJudgement} from '../judge-pair.ts'
import type {Kind} from '../kind.ts'
import {type Linked, linkNodes} from '../link-nodes.ts'
import {gatherNodes, type Member} from '../node.ts'
import MODEL from './indicator-model.json' with {type: 'json'}

/** A title of fewer words, and no code, is no ground even to ask. */
const ENOUGH_WORDS = 3

const KIND: Kind<IndicatorSubject> = {
  kind: 'indicator',
  prior: MODEL.prior,
  candidateFrom: 0, // one code under two titles is always worth a look
  keys: blocksOf,
  compare: compareIndicators,
  within: (subject) => compareIndicators(subject, subject).evidence,
  relation: () => 'same',
}

/**
 * Link the indicators of each authority by canonical code and title.
 *
 * Codes are compared exactly: a fuzzy code is a wrong code. Rows without a code are never joined; where two
 * reports give them the same title they are left to a person.
 */
export function linkIndicators(members: readonly Member<Indicator>[]): Linked<Indicator> {
  return linkNodes(gatherNodes(members, printed, subjectOf), KIND)
}

/** What keeps two indicators apart, or joins them. */
export function judgeIndicators(members: readonly Member<Indicator>[], a: string, b: string): PairJudgement {
  return judgePair(gatherNodes(members, printed, subjectOf), KIND, a, b)
}

function blocksOf({code, title}: IndicatorSubject): string[] {
  if (code !== null) return [`code ${code}`]
  return title.stems.size < ENOUGH_WORDS ? [] : [`title ${title.plain}`]
}

/** Rows with one code, title and unit print one indicator; rows without a code are each their own. */
function printed({id, record}: Member<Indicator>): string {
  if (record.code === null) return id
  return [record.code.canonical, titleWords(record.title).plain, unitOf(record) ?? ''].join('\u001f')
}

function subjectOf({record}: Member<Indicator>, all: readonly Member<Indicator>[]): IndicatorSubject {
  return {
    code: record.code?.canonical ?? null,
    national: isNationalScheme(record.code?.scheme ?? ''),
    title: titleWords(record.title),
    unit: unitOf(record),
    documents: new Set(all.map(({document}) => document.id)),
  }
}

/** The unit that most of a row's figures have; of as many, the first in order. */
function unitOf({observations}: Indicator): string | null {
  const units = observations.flatMap(({measure, value}) =>
    measure !== 'variance' && 'unit' in value && value.unit !== undefined ? [value.unit] : [],
  )
  const uses = Array.from(
    groupBy(units, (unit) => unit),
    ([unit, all]) => ({unit, count: all.length}),
  )
  return uses.sort((a, b) => b.count - a.count || byCodeUnit(a.unit, b.unit))[0]?.unit ?? null
}
