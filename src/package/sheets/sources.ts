import {columnsOf, REQUIRED, sheetOf} from '../sheet.ts'

/** What became of one file of the archive. */
export interface SourceFate {
  readonly path: string
  readonly outcome: 'read' | 'duplicate' | 'same-report' | 'filtered' | 'skipped' | 'failed'
  readonly reason: string | null
  readonly code: string | null
  readonly sha256: string | null
  readonly bytes: number | null
  /** the report that it is or that stands for it */
  readonly document: string | null
}

const {string, integer} = columnsOf<SourceFate>()

/** Every file of the archive and what became of it: nothing is passed over in silence. */
export const SOURCES = sheetOf<readonly SourceFate[], SourceFate>(
  {
    name: 'sources',
    title: 'Files of the archive',
    description: 'Every file of the archive and what became of it.',
    key: ['path'],
    references: [{field: 'document', sheet: 'documents'}],
  },
  (fates) => fates,
  [
    string('path', 'where it lay in the archive', ({path}) => path, REQUIRED),
    string('outcome', 'what became of it', ({outcome}) => outcome, {
      constraints: {
        required: true,
        enum: ['read', 'duplicate', 'same-report', 'filtered', 'skipped', 'failed'],
      },
    }),
    string('reason', 'why it is not counted', ({reason}) => reason),
    string('code', 'the code of the message', ({code}) => code),
    string('sha256', 'the hash of its bytes', ({sha256}) => sha256),
    integer('bytes', 'its size', ({bytes}) => bytes, {unit: 'bytes'}),
    string('document', 'the report that it is, or that stands for it', ({document}) => document),
  ],
)
