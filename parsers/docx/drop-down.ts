import type {Frame} from './frames.ts'
import {type Tag, whole} from './xml.ts'

/** An entry of a drop-down, which of them is chosen, or which the form began with. */
export function entryOf(
  list: Extract<Frame, {is: 'drop-down'}>,
  name: string,
  attributes: Tag['attributes'],
): Frame {
  const value = attributes['val'] ?? ''
  if (name === 'w:listEntry') list.entries.push(value)
  else if (name === 'w:result') list.state = whole(value) ?? 0
  else if (name === 'w:default') list.standard = whole(value) ?? 0
  return {is: 'open'}
}
