import type {Link} from '../../model/link.ts'
import {compareNodes} from '../compare-pairs.ts'
import {linkOf} from '../explain.ts'
import type {Judged} from '../judge-scope.ts'
import type {Kind} from '../kind.ts'
import type {Node} from '../node.ts'
import {addUp, weigh, type Weighed} from '../weigh.ts'
import type {NodePair} from './node-words.ts'
import {personEvidence} from './person-evidence.ts'

/** The links that persons made, by the node that each leads from: what the fields say, and the person's word on top. */
export function saidLinks<R, Subject>(
  {byId, words}: Judged<R, Subject>,
  kind: Kind<Subject>,
): Map<string, Link[]> {
  const links = new Map<string, Link[]>()
  for (const {pair, nodes} of words.same) {
    const [one, other] = [byId.get(nodes[0]), byId.get(nodes[1])]
    if (one === undefined || other === undefined) continue
    const {evidence} = comparedMembers(pair, [one, other], kind)
    const weighed = addUp([...evidence, personEvidence('same', pair.word)])
    const relation = kind.relation(one.subject, other.subject)
    const found = linkOf(kind.kind, {...pair, exact: false, ...weighed}, relation)
    links.set(one.id, [...(links.get(one.id) ?? []), {...found, by: 'person'}])
  }
  return links
}

/** What the fields say of two members, which print the same where one node holds both. */
export function comparedMembers<R, Subject>(
  {a, b}: NodePair['pair'],
  [one, other]: readonly [Node<R, Subject>, Node<R, Subject>],
  kind: Kind<Subject>,
): Weighed {
  return one === other ? weigh(kind.prior, kind.within(one.subject, a, b)) : compareNodes(one, other, kind)
}
