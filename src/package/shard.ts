import type {Document} from '../model/document.ts'
import type {Trends} from '../model/trends.ts'

/** A report of a package. */
export interface ShardDocument {
  readonly document: Document
  /** the file that holds it as data, from the package's folder */
  readonly file: string
  /** the folder of its tables */
  readonly tables: string
  /** the report that was counted in its place, where this one is the same in another format */
  readonly countedAs?: string | undefined
}

/** All reports of one council, and what became of what is in them. */
export interface Shard {
  readonly documents: readonly ShardDocument[]
  readonly trends: Trends
}
