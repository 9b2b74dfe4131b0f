import type {Message, Parsed} from '../block.ts'
import {tellHidden} from '../flow/hidden-text.ts'
import {blocksOfFlow, charactersOf} from '../flow/index.ts'
import {readRtf} from './reader.ts'

/** Parse a file of Rich Text Format. One that is cut short is read as far as it goes, and this is said. */
export function parseRtf(bytes: Uint8Array): Parsed {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const {nodes, title, open, last, hasTail, hidden} = readRtf(source)
  const {blocks, messages} = blocksOfFlow(nodes)
  return {
    format: 'rtf',
    blocks,
    characters: charactersOf(nodes),
    ...(title === '' ? {} : {hints: {title}}),
    messages: [...tellCut(open, last), ...tellTail(hasTail), ...tellHidden(hidden), ...messages],
  }
}

function tellCut(open: number, last: string): Message[] {
  if (open === 0) return []
  const groups = open === 1 ? 'a group is' : `${open} groups are`
  const message = `The file ends behind “${last}” while ${groups} open: it is cut short, and read as far as it goes`
  return [{severity: 'warning', code: 'read/cut-short', message}]
}

function tellTail(hasTail: boolean): Message[] {
  if (!hasTail) return []
  const message = 'Text stands behind the end of the document: read as well, though Word does not show it'
  return [{severity: 'warning', code: 'rtf/tail', message}]
}
