import type {Parsed, Refused} from '../block.ts'

/** Parse a Word file (.docx). */
export async function parseDocx(_bytes: Uint8Array): Promise<Parsed | Refused> {
  return {code: 'read/format', reason: 'not yet'}
}
