import type {Settled} from '../decisions/settle.ts'
import type {Document} from '../model/document.ts'
import type {Trends} from '../model/trends.ts'

/** A report as data, and where its file may lie. */
export interface HeldDocument {
  readonly document: Document
  /** absolute paths to look for the report at; the one of its sha256 is it */
  readonly mayLieAt: readonly string[]
}

/** Trends that were written before. */
export interface HeldTrends {
  readonly trends: Trends
  /** absolute folders that the paths of its reports may be relative to */
  readonly foldersToTry: readonly string[]
}

/** All that is at hand to answer from. */
export interface Holdings {
  readonly documents: readonly HeldDocument[]
  readonly trends: readonly HeldTrends[]
  /** the documents as persons put them right, and what was said of them */
  readonly settled?: Settled
}
