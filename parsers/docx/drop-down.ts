import type {Frame} from './frames.ts'
import {type Tag, whole} from './xml.ts'

/** An entry of a drop-down, or which of them is chosen: what was chosen holds over what the form began with. */
export function entryOf(
  list: Extract<Frame, {is: 'drop-down'}>,
  name: string,
  attributes: Tag['attributes'],
): Frame {
  const value = attributes['val'] ?? ''
  if (name === 'w:listEntry') list.entries.push(value)
  else if (name === 'w:result' || (name === 'w:default' && list.chosen === 0)) list.chosen = whole(value) ?? 0
  return {is: 'open'}
}
