import type {Section, TextKind} from '../model/document.ts'
import type {Message} from '../model/message.ts'
import type {Position} from '../model/position.ts'
import type {Column, Drawn} from '../model/table.ts'
import type {DraftRow} from './draft.ts'
import type {Vocabulary} from './torn.ts'

/** Pieces of one logical table laid under each other, before its rows are mended. */
export interface Stitched {
  readonly columns: readonly Column[]
  readonly rows: readonly DraftRow[]
  readonly section: readonly string[]
  readonly sectionId?: string
  readonly headerVisible: number
  readonly at: readonly Position[]
  readonly drawn: readonly Drawn[]
  /** `own` where it printed a header, `borrowed` from another table of the report, `none` */
  readonly headedBy: 'own' | 'borrowed' | 'none'
}

/** Words outside tables, with where they went. */
export interface Placed {
  readonly kind: TextKind
  readonly text: string
  readonly visible: number
  readonly section?: string
  /** what a footnote is called by */
  readonly mark?: string
  readonly at: readonly Position[]
}

/** What stitching gives: the tables, and every other word of the report with its place. */
export interface Stitching {
  readonly title: string | null
  readonly tables: readonly Stitched[]
  readonly sections: readonly Section[]
  readonly placed: readonly Placed[]
  readonly headingVisible: number
  readonly messages: readonly Message[]
  readonly vocabulary: Vocabulary
}
