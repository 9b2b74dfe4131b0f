import type {EntryPlace} from '../model/decisions.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {Message} from '../model/message.ts'

/** A message about an entry, with the file that it stands in. */
export interface EntryMessage {
  readonly path: string
  readonly message: Message
}

/** A message about an entry, led by its name. */
export function entryMessage(
  {path, line, name}: EntryPlace,
  severity: Message['severity'],
  what: string,
  sentence: string,
): EntryMessage {
  const position = {line, endLine: line}
  return {path, message: {severity, code: `decisions/${what}`, message: `${name}: ${sentence}`, position}}
}

/** How a message names another entry: `links[3] (decisions.json:12)`. */
export function placeName({path, name, line}: EntryPlace): string {
  return `${name} (${path}:${line})`
}

/** Messages in the order of their files and lines. */
export function inPlace(messages: readonly EntryMessage[]): EntryMessage[] {
  return messages.toSorted(
    (a, b) =>
      byCodeUnit(a.path, b.path) || lineOf(a) - lineOf(b) || byCodeUnit(a.message.message, b.message.message),
  )
}

function lineOf({message: {position}}: EntryMessage): number {
  return position !== undefined && 'line' in position ? position.line : 0
}
