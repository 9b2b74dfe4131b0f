import type {ToldDocument} from './check-document.ts'
import type {RowCheck} from './check-sheet.ts'
import {leadsOut} from './listed-package.ts'

/** What the sheets tell of the files beside them. */
export interface Told {
  readonly rowCheck: (resource: string) => RowCheck | undefined
  readonly documents: Map<string, ToldDocument>
  /** rows of each table, by its file */
  readonly tables: Map<string, number>
  readonly sources: Map<string, string>
  readonly files: Set<string>
}

/** Begin to gather it, a row of a sheet a time. */
export function startTold(): Told {
  const documents = new Map<string, ToldDocument>()
  const tables = new Map<string, number>()
  const sources = new Map<string, string>()
  const files = new Set<string>()
  const checks: Readonly<Record<string, RowCheck>> = {
    documents: (row) => {
      const {file = '', id = '', sha256 = ''} = row
      const [held, indicators, commitments] = [row['tables'], row['indicators'], row['commitments']].map(
        Number,
      )
      documents.set(file, {
        id,
        sha256,
        tables: held ?? 0,
        indicators: indicators ?? 0,
        commitments: commitments ?? 0,
      })
      files.add(file)
      return leadsOut(file) ? 'its file leads out of the package' : undefined
    },
    tables: (row) => {
      const {file = ''} = row
      tables.set(file, Number(row['rows']))
      files.add(file)
      return leadsOut(file) ? 'its file leads out of the package' : undefined
    },
    sources: (row) => {
      const {path = '', sha256 = '', outcome = '', document = '', reason = ''} = row
      if (sha256 !== '') sources.set(path, sha256)
      if (outcome === 'read' && document === '') return 'it was read, and no report is named'
      return outcome !== 'read' && reason === '' ? `it is ${outcome}, and nothing says why` : undefined
    },
  }
  return {documents, tables, sources, files, rowCheck: (resource) => checks[resource]}
}
