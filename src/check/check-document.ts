import {readFile} from 'node:fs/promises'
import {Document} from '../model/document.ts'

/** What the sheet of reports says of one. */
export interface ToldDocument {
  readonly id: string
  readonly sha256: string
  readonly tables: number
  readonly indicators: number
  readonly commitments: number
}

/**
 * Check a report as data: its schema, that it is the one that the sheet tells of, and that nothing of it was lost.
 *
 * @returns  a sentence a fault
 */
export async function documentFaults(file: string, told: ToldDocument): Promise<readonly string[]> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    return [`It is not JSON: ${error instanceof Error ? error.message : String(error)}`]
  }
  const parsed = Document.safeParse(json)
  if (!parsed.success) {
    const [first] = parsed.error.issues
    return [`It is not as its schema has it: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`]
  }
  const {id, source, tables, indicators, commitments, coverage} = parsed.data
  const {characters, table, heading, text, furniture, unplaced} = coverage
  const faults: (string | false)[] = [
    id !== told.id && `Its id is ${id}, not ${told.id}`,
    source.sha256 !== told.sha256 && `It was made of another file: ${source.sha256}`,
    tables.length !== told.tables && `It has ${tables.length} tables, not ${told.tables}`,
    indicators.length !== told.indicators && `It has ${indicators.length} indicators, not ${told.indicators}`,
    commitments.length !== told.commitments &&
      `It has ${commitments.length} commitments, not ${told.commitments}`,
    table + heading + text + furniture + unplaced !== characters && 'Its characters do not add up',
    unplaced !== 0 && `${unplaced} characters of it are in no table, heading or text`,
  ]
  return faults.filter((sentence) => sentence !== false)
}
