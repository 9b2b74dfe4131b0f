import type {Contradiction} from '../links/decisions/close-words.ts'
import {entryMessage, placeName, type EntryMessage} from './entry-message.ts'

/** Name the entries that cannot hold together: the one that parts, and those that join. */
export function contradictionMessage({apart, same}: Contradiction): EntryMessage {
  const others = [...new Set(same.map(({place}) => placeName(place)))]
  const makes = others.length === 1 ? 'says that they are one' : 'together say that they are one'
  const who = `${apart.word.by}, ${apart.word.at}`
  const sentence = `This says that two are not one (${who}), but ${others.join(' and ')} ${makes}; one of these must go`
  return entryMessage(apart.place, 'error', 'contradiction', sentence)
}
