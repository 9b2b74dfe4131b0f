import type {Message, Parsed} from '../block.ts'
import {blocksOfFlow, charactersOf} from '../flow/index.ts'
import {readRtf} from './reader.ts'

/** Parse a file of Rich Text Format. One that is cut short is read as far as it goes, and this is said. */
export function parseRtf(bytes: Uint8Array): Parsed {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const {nodes, title, open, hidden} = readRtf(source)
  const {blocks, messages} = blocksOfFlow(nodes)
  return {
    format: 'rtf',
    blocks,
    characters: charactersOf(nodes),
    ...(title === '' ? {} : {hints: {title}}),
    messages: [...tellCut(open), ...tellHidden(hidden), ...messages],
  }
}

function tellCut(open: number): Message[] {
  if (open === 0) return []
  const groups = open === 1 ? 'a group is' : `${open} groups are`
  const message = `The file ends while ${groups} open: it is cut short, and read as far as it goes`
  return [{severity: 'warning', code: 'read/cut-short', message}]
}

function tellHidden(hidden: number): Message[] {
  if (hidden === 0) return []
  const what = hidden === 1 ? 'A stretch of text is' : `${hidden} stretches of text are`
  return [{severity: 'info', code: 'text/hidden', message: `${what} hidden from readers: left out`}]
}
