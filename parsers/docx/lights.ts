import type {Light} from '../block.ts'
import {readLight} from '../colour/read-colour.ts'
import type {Properties} from './properties.ts'

type Shading = Readonly<Record<string, string>>

/** Word's own names of the colours of its marker pen; the dark ones are told apart from the light. */
const MARKER: Readonly<Record<string, Light>> = {
  red: 'red',
  yellow: 'amber',
  green: 'green',
  darkGreen: 'green',
}

/**
 * The light of a shading (`w:shd`), of a cell or of words: its fill, or its pattern's colour where that covers all.
 *
 * Other patterns mix two colours to a tint.
 */
export function lightOfShading(shading: Shading | undefined): Light | undefined {
  if (shading === undefined) return undefined
  const {val = 'clear', fill = '', color = ''} = shading
  if (val === 'solid') return readLight(color)
  return val === 'clear' || val === 'nil' ? readLight(fill) : undefined
}

/** The light of words: that of the marker or the shading under them, else their own; `none` where they have another. */
export function lightOfWords(properties: Properties): Light | 'none' | undefined {
  const marker = properties.get('w:highlight')?.['val']
  if (marker !== undefined && marker !== 'none') return MARKER[marker] ?? 'none'
  const under = lightOfShading(properties.get('w:shd'))
  if (under !== undefined) return under
  const colour = properties.get('w:color')?.['val']
  return colour === undefined ? undefined : (readLight(colour) ?? 'none')
}

const SHAPE = /^v:(?:oval|rect|roundrect|shape)$/

/** The light of a shape that Word drew before 2010: `<v:oval fillcolor="red [3]">`. */
export function lightOfShape(name: string, {fillcolor, filled = 't'}: Shading): Light | undefined {
  if (!SHAPE.test(name) || fillcolor === undefined || /^(?:f|false|0)$/.test(filled)) return undefined
  return readLight(fillcolor.split(' ')[0] ?? '')
}
