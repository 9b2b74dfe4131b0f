import {byCodeUnit, contentId} from '../../model/identity.ts'
import type {Candidate} from '../../model/link.ts'
import {wordText} from '../../model/word.ts'
import type {Judged} from '../judge-scope.ts'
import type {Kind} from '../kind.ts'
import {addUp} from '../weigh.ts'
import type {NodePair} from './node-words.ts'
import {personEvidence} from './person-evidence.ts'
import {comparedMembers} from './said-links.ts'

/**
 * Take away the candidates that persons have decided, and keep those that a person was unsure of, marked.
 *
 * A candidate stands for all pairs of two clusters, so a word on any of these pairs holds for it.
 *
 * @returns  best first
 */
export function candidatesWithWords<R, Subject>(
  candidates: readonly Candidate[],
  judged: Judged<R, Subject>,
  kind: Kind<Subject>,
): Candidate[] {
  const {clustering, words} = judged
  if (words.none) return [...candidates]
  const spoken = clustering.clusters.map((ids) => ids.filter(words.spokenOf))
  const home = new Map(
    clustering.clusters.flatMap((ids, index) =>
      ids.map((id): [string, readonly string[]] => [id, spoken[index] ?? []]),
    ),
  )
  const said = (a: string, b: string): 'apart' | 'unsure' | undefined => {
    const found = (home.get(a) ?? []).flatMap((one) =>
      (home.get(b) ?? []).flatMap((other) => words.between(one, other)?.says ?? []),
    )
    return found.includes('apart') ? 'apart' : found[0]
  }
  const open = candidates.filter(({a, b}) => said(a, b) === undefined)
  const unsure = words.unsure
    .filter(({nodes: [a, b]}) => home.get(a) !== home.get(b) && said(a, b) !== 'apart')
    .flatMap((pair) => unsureCandidate(pair, judged, kind) ?? [])
  return unsure.length === 0 ? open : [...open, ...unsure].sort(bestFirst)
}

function unsureCandidate<R, Subject>(
  pair: NodePair,
  {byId}: Judged<R, Subject>,
  kind: Kind<Subject>,
): Candidate | undefined {
  const [one, other] = pair.nodes.map((id) => byId.get(id))
  if (one === undefined || other === undefined) return undefined
  const compared = comparedMembers(pair.pair, [one, other], kind)
  const {a, b, word} = pair.pair
  const {evidence, probability} = addUp([...compared.evidence, personEvidence('unsure', word)])
  const reason = `a person was unsure (${wordText(word)})`
  return {
    id: contentId('candidate', kind.kind, a, b),
    kind: kind.kind,
    a,
    b,
    probability,
    evidence,
    reason,
    unsure: word,
  }
}

function bestFirst(x: Candidate, y: Candidate): number {
  return y.probability - x.probability || byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b)
}
