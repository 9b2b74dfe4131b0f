import type {Frame} from './frames.ts'
import {type Tag, whole} from './xml.ts'

type DropDown = Extract<Frame, {is: 'drop-down'}>

/** An entry of a drop-down, which of them is chosen, or which the form began with. */
export function entryOf(list: DropDown, name: string, attributes: Tag['attributes']): Frame {
  const value = attributes['val'] ?? ''
  if (name === 'w:listEntry') list.entries.push(value)
  else if (name === 'w:result') list.chosen = whole(value) ?? 0
  else if (name === 'w:default') list.standard = whole(value) ?? 0
  return {is: 'open'}
}

/** What was chosen holds over what the form began with, be it the first entry. */
export function chosenOf({chosen, standard = 0}: DropDown): number {
  return chosen ?? standard
}
