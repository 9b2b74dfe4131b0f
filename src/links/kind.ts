import type {Candidate, Evidence, Link} from '../model/trends.ts'
import type {Comparison} from './compare.ts'

/** What one kind of record is compared by. */
export interface Kind<Subject> {
  readonly kind: Candidate['kind']
  readonly prior: number
  /** least probability of a pair that is left to a person */
  readonly candidateFrom: number
  readonly keys: (subject: Subject) => readonly string[]
  readonly compare: (a: Subject, b: Subject) => Comparison
  /** whether two cannot be one, where that is cheaper to say than a whole comparison */
  readonly cannot?: (a: Subject, b: Subject) => boolean
  /** what joins the members of one node */
  readonly within: (subject: Subject) => readonly Evidence[]
  readonly relation: (a: Subject, b: Subject) => Link['relation']
}
