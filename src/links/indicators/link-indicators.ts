import type {Indicator} from '../../model/indicator.ts'
import {titleWords} from '../content-words.ts'
import {judgePair, type PairJudgement} from '../judge-pair.ts'
import type {Evidence} from '../../model/link.ts'
import type {Kind} from '../kind.ts'
import {type Linked, linkNodes} from '../link-nodes.ts'
import {gatherNodes, type Member, type Node} from '../node.ts'
import {areKeptApart, compareIndicators} from './compare-indicators.ts'
import {foldCode} from './former-codes.ts'
import MODEL from './indicator-model.json' with {type: 'json'}
import {indicatorSubject, type IndicatorSubject, unitOf} from './indicator-subject.ts'
import {valueKeys} from './printed-values.ts'
import {successorsOf} from './renumbered.ts'

/** A title of fewer words, and no code, is no ground even to ask. */
const ENOUGH_WORDS = 3
/** Pairs below are two indicators more often than nine times in ten. */
const CANDIDATE_FROM = 0.1
/** Titles that were re-worded keep two of their longest words. */
const LONGEST_WORDS = 4

/** How indicators are blocked, compared and weighed. */
export const INDICATOR_KIND: Kind<IndicatorSubject> = {
  kind: 'indicator',
  prior: MODEL.prior,
  candidateFrom: CANDIDATE_FROM,
  conflictFrom: 0, // one code under two titles is always worth a look
  keys: blocksOf,
  compare: compareIndicators,
  conflicts: {face: (subject) => subject, cannot: areKeptApart},
  within: withinEvidence,
  relation: () => 'same',
}

/**
 * Link the indicators of each authority.
 *
 * By code and title; where the code changed, by a published list or by the figures that two reports print of one
 * year; without a code by the title in its section, and by figures.
 */
export function linkIndicators(members: readonly Member<Indicator>[]): Linked<Indicator> {
  return linkNodes(indicatorNodes(members), INDICATOR_KIND)
}

/** What keeps two indicators apart, or joins them. */
export function judgeIndicators(members: readonly Member<Indicator>[], a: string, b: string): PairJudgement {
  return judgePair(indicatorNodes(members), INDICATOR_KIND, a, b)
}

/** Rows that print one indicator are one node. */
export function indicatorNodes(members: readonly Member<Indicator>[]): Node<Indicator, IndicatorSubject>[] {
  return gatherNodes(members, printed, indicatorSubject)
}

/** Why rows that print one indicator are one, said once for all of them. */
function withinEvidence(subject: IndicatorSubject): readonly Evidence[] {
  const evidence = WITHIN.get(subject) ?? compareIndicators(subject, subject).evidence
  WITHIN.set(subject, evidence)
  return evidence
}

const WITHIN = new WeakMap<IndicatorSubject, readonly Evidence[]>()

function blocksOf({code, title, values, formerly}: IndicatorSubject): string[] {
  const own = code === null ? [] : [code, ...successorsOf(code)].map(foldCode)
  const codes = [...own, ...formerly].map((one) => `code ${one}`)
  const whole = code === null && title.stems.size >= ENOUGH_WORDS ? [`title ${title.plain}`] : []
  return [...codes, ...whole, ...valueKeys(values), ...wordPairs(title.stems)]
}

/** Each two of a title's longest words. */
function wordPairs(stems: ReadonlySet<string>): string[] {
  const longest = [...stems]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, LONGEST_WORDS)
    .sort()
  return longest.flatMap((one, place) => longest.slice(place + 1).map((other) => `words ${one} ${other}`))
}

/** Rows with one code, title and unit print one indicator; rows without a code are each their own. */
function printed({id, record}: Member<Indicator>): string {
  if (record.code === null) return id
  return [record.code.canonical, titleWords(record.title).plain, unitOf(record) ?? ''].join('\u001f')
}
