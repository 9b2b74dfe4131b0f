import type {Message} from '../model/message.ts'
import type {SourceFate} from '../package/sheets/sources.ts'
import type {Made} from './made.ts'

/** What happens while an archive is made a package, in order. */
export type MigrateEvent =
  | {readonly type: 'found'; readonly files: number; readonly skipped: number}
  | {readonly type: 'message'; readonly path: string; readonly message: Message}
  /** one file is done with */
  | {
      readonly type: 'file'
      readonly path: string
      readonly outcome: SourceFate['outcome']
      readonly known: boolean
    }
  /** reports of no council that is known are one of the councils here */
  | {readonly type: 'linking'; readonly councils: number}
  /** one council is done with; its name is blank where none is known */
  | {readonly type: 'linked'; readonly authority: string; readonly known: boolean}
  | {readonly type: 'writing'}
  | {readonly type: 'done'; readonly made: Made}
