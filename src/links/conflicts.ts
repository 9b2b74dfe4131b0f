import {pairKey} from './blocking.ts'
import type {Kind} from './kind.ts'
import type {Node} from './node.ts'

/** What keeps nodes apart, by their ids. */
export interface NodeConflicts {
  /** whether two nodes cannot be one, the same either way round */
  readonly cannot: (a: string, b: string) => boolean
  /** nodes of one face cannot be one with the same others, so one of them speaks for all */
  readonly face: (id: string) => unknown
}

/** Ask a kind what keeps its nodes apart; where the answer is dear it is remembered. */
export function conflictsOf<R, Subject>(
  byId: ReadonlyMap<string, Node<R, Subject>>,
  kind: Kind<Subject>,
): NodeConflicts {
  const {conflicts} = kind
  const between = (a: string, b: string, ask: (one: Subject, other: Subject) => boolean): boolean => {
    const [one, other] = [byId.get(a), byId.get(b)]
    return one === undefined || other === undefined || ask(one.subject, other.subject)
  }
  if (conflicts !== undefined)
    return {
      cannot: (a, b) => between(a, b, conflicts.cannot),
      face: (id) => {
        const node = byId.get(id)
        return node === undefined ? id : conflicts.face(node.subject)
      },
    }
  const known = new Map<string, boolean>()
  const cannot = (a: string, b: string): boolean => {
    const key = pairKey(a, b)
    const answer =
      known.get(key) ?? between(a, b, (one, other) => kind.compare(one, other).cannot !== undefined)
    known.set(key, answer)
    return answer
  }
  return {cannot, face: (id) => id}
}
