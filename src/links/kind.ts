import type {Candidate, Evidence, Link} from '../model/link.ts'
import type {WeighedPair} from './cluster.ts'
import type {Comparison} from './compare.ts'

/** What one kind of record is compared by. */
export interface Kind<Subject> {
  readonly kind: Candidate['kind']
  readonly prior: number
  /** least probability of a pair that is left to a person */
  readonly candidateFrom: number
  /** the same for a pair that is kept apart by a conflict, where it is another */
  readonly conflictFrom?: number
  readonly keys: (subject: Subject) => readonly string[]
  /** what a block is cut by that is too large */
  readonly finer?: (subject: Subject) => string
  readonly compare: (a: Subject, b: Subject) => Comparison
  /** how two are told to be at conflict, where that is cheaper to say than a whole comparison */
  readonly conflicts?: Conflicts<Subject>
  /** how strongly each pair is contested, as `rivalOdds` says it, where a kind knows better who its rivals are */
  readonly rivals?: (
    pairs: readonly WeighedPair[],
    subjectOf: (id: string) => Subject | undefined,
  ) => ReadonlyMap<string, number>
  /** what joins two members of one node, by their ids */
  readonly within: (subject: Subject, a: string, b: string) => readonly Evidence[]
  readonly relation: (a: Subject, b: Subject) => Link['relation']
  readonly partial?: Partials<Subject>
}

export interface Conflicts<Subject> {
  /** subjects of one face cannot be one with the same others, so one speaks for all */
  readonly face: (subject: Subject) => unknown
  readonly cannot: (a: Subject, b: Subject) => boolean
}

/**
 * Which nodes say too little to be told from others (`A. Robinson`), and their order in time.
 *
 * They are weighed against the whole ones (`Andy Robinson`); against those of their own sort only where no
 * whole one fits, and then only against the few that follow, so that their number costs no more than itself.
 */
export interface Partials<Subject> {
  readonly is: (subject: Subject) => boolean
  readonly inTime: (a: Subject, b: Subject) => number
}
