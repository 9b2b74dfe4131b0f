import type {Parsed} from '../../parsers/block.ts'
import {parse} from '../../parsers/index.ts'
import {readTables, type ReadTables} from '../../src/tables/index.ts'

/** Text or bytes → blocks; a refusal is a failure of the test. */
export function parsed(source: string | Uint8Array, name = 'report.txt'): Parsed {
  const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : source
  const result = parse(bytes, {name, format: name.endsWith('.md') ? 'markdown' : 'text'})
  if ('reason' in result) throw new Error(result.reason)
  return result
}

/** Text or bytes → what its tables hold. */
export function tablesIn(source: string | Uint8Array): ReadTables {
  const {blocks, characters} = parsed(source)
  return readTables(blocks, 'document', characters)
}

/** Non-blank characters of a text, by code point. */
export function characterCount(text: string): number {
  return text.match(/\S/gu)?.length ?? 0
}
