import {cellALine, fewALine} from './cell-a-line.ts'
import {fixed} from './fixed.ts'
import {form} from './form.ts'
import type {Layout} from './laid.ts'
import {list} from './list.ts'
import {pipes} from './pipes.ts'
import {prose} from './prose.ts'
import {slash} from './slash.ts'
import {oneLine, spaced} from './spaced.ts'
import {tabs} from './tabs.ts'
import {columnMajor, interleaved} from './unrestorable.ts'

/** Every layout of LAYOUTS.md that is text, by name. */
export const LAYOUTS = {
  tabs: {write: tabs, variants: ['clean', 'ragged', 'doubled', 'spaces', 'stops']},
  pipes: {write: pipes, variants: ['separator', 'bare', 'open']},
  slash: {write: slash, variants: ['plain']},
  fixed: {write: fixed, variants: ['top', 'middle', 'right']},
  'cell-a-line': {write: cellALine, variants: ['close', 'apart']},
  'few-a-line': {write: fewALine, variants: ['close', 'apart']},
  spaced: {write: spaced, variants: ['first', 'last', 'middle']},
  'one-line': {write: oneLine, variants: ['rows']},
  prose: {write: prose, variants: ['heading', 'lead', 'dash'], told: true},
  form: {write: form, variants: ['colon', 'spaces', 'tab', 'lines', 'grid'], told: true},
  list: {write: list, variants: ['numbered', 'bulleted', 'dashed'], told: true},
  'column-major': {write: columnMajor, variants: ['columns', 'heads-first', 'glued']},
  interleaved: {write: interleaved, variants: ['across', 'turns', 'halves'], told: true},
} as const satisfies Record<string, Layout>

export type LayoutName = keyof typeof LAYOUTS

/** Their names, in the order of LAYOUTS.md. */
export const LAYOUT_NAMES: readonly LayoutName[] = [
  'tabs',
  'pipes',
  'slash',
  'fixed',
  'cell-a-line',
  'few-a-line',
  'spaced',
  'one-line',
  'prose',
  'form',
  'list',
  'column-major',
  'interleaved',
]
