import type {EntryMessage} from '../decisions/entry-message.ts'
import type {Found} from '../decisions/found.ts'
import type {Decided} from '../model/decisions.ts'
import type {Message} from '../model/message.ts'
import type {NamedBytes} from '../model/named-bytes.ts'
import type {PackageContents} from '../package/data-package.ts'
import type {ReportFacts} from './ledger.ts'
import type {ViewsOf} from './write-views.ts'

/** Which reports a package is to hold. */
export interface Filters {
  /** the first period, as `2003/04` */
  readonly since?: string | undefined
  /** councils, by any spelling of their names */
  readonly authorities?: readonly string[] | undefined
}

/** Read a report and write what it gives. */
export interface ReadTask {
  readonly type: 'read'
  readonly input: NamedBytes
  /** what was said on opening it */
  readonly messages: readonly Message[]
  readonly filters: Filters
  /** turns names of persons into pseudonyms, where that is asked for */
  readonly redact?: string | undefined
  /** whether a workbook of its tables is to be written too */
  readonly workbook: boolean
  /** the folder that the package is made in */
  readonly tree: string
  readonly name: string
}

/** Link the reports of one council and write the parts of the package that are theirs. */
export interface LinkTask {
  readonly type: 'link'
  readonly documents: readonly {readonly path: string; readonly name: string}[]
  readonly decided: Decided
  /** the parts of the package as it was that have any of these reports */
  readonly before: readonly string[]
  /** the folder that they go to */
  readonly to: string
}

/** Load what linking takes, so that nobody waits for it once there is something to link. */
export interface PrepareTask {
  readonly type: 'prepare'
}

/** Write the files of a package that are no sheets. */
export interface ViewsTask {
  readonly type: 'views'
  readonly of: ViewsOf
  /** the folder that the package is made in */
  readonly tree: string
}

export type Task = ReadTask | LinkTask | PrepareTask | ViewsTask

/** What came of decisions at a council. */
export interface LinkFacts {
  readonly found: readonly Found[]
  /** errors, for which nothing was written unless other councils may undo them; and decisions that match nothing here */
  readonly messages: readonly EntryMessage[]
}

export type Answer =
  | {readonly type: 'read'; readonly facts: ReportFacts}
  | {readonly type: 'filtered'; readonly reason: string}
  | {readonly type: 'failed'; readonly message: Message}
  | {readonly type: 'linked'; readonly facts: LinkFacts}
  | {readonly type: 'prepared'}
  | {readonly type: 'views'; readonly files: PackageContents['others']}
  /** the disk took no more */
  | {readonly type: 'unwritten'; readonly path: string; readonly reason: string}
