import type {Content} from '../known-table.ts'
import type {Random} from '../seeded.ts'
import type {BytesKind} from './to-bytes.ts'
import type {Look} from './laid.ts'

/** A difficulty: what the tables hold, how they look, how many there are, and the bytes of the file. */
export interface Feature {
  readonly content?: Content
  readonly look?: Partial<Look>
  /** several tables; `alike` of the same columns, of which only the first has its header */
  readonly several?: 'different' | 'alike'
  readonly bytes?: BytesKind
  /** of tables with a header only */
  readonly ofHeader?: boolean
}

/** Each difficulty alone, and all of them together by chance (`any`). */
export const FEATURES = {
  plain: {},
  holes: {content: {holes: true}},
  cells: {content: {oddCells: true}},
  wide: {content: {wide: true}},
  'no-code': {content: {codes: 'none'}},
  'bare-code': {content: {codes: 'bare'}},
  'apart-code': {content: {codes: 'apart'}},
  slips: {content: {slips: true}},
  'code-slips': {content: {codeSlips: true}},
  notes: {content: {notes: true}},
  groups: {content: {groups: true}},
  spanning: {content: {spanning: true}},
  calendar: {content: {years: 'calendar'}},
  academic: {content: {years: 'academic'}},
  yearless: {content: {years: 'none'}, ofHeader: true},
  wraps: {look: {wraps: true}},
  hyphens: {look: {wraps: true, hyphens: true}},
  spread: {look: {spread: true}},
  furniture: {look: {furniture: true, wraps: true}},
  repeats: {look: {furniture: true, repeats: true}, ofHeader: true},
  'header-2': {look: {header: 2}, ofHeader: true},
  'header-3': {look: {header: 3}, ofHeader: true},
  spans: {look: {header: 2, spans: true}, ofHeader: true},
  numbers: {look: {numbers: true}, ofHeader: true},
  headless: {look: {header: 0}, ofHeader: true},
  several: {several: 'different'},
  'headless-later': {several: 'alike', ofHeader: true},
  'windows-1252': {bytes: 'windows-1252'},
  crlf: {bytes: 'crlf'},
  typography: {bytes: 'typography'},
} as const satisfies Record<string, Feature>

export type FeatureName = keyof typeof FEATURES | 'any'

/** A feature by its name; `any` is several of them at once. */
export function featureOf(name: FeatureName, random: Random): Feature {
  return name === 'any' ? anyFeature(random) : FEATURES[name]
}

function anyFeature({chance, pick}: Random): Feature {
  const wraps = chance(0.5)
  return {
    content: {
      holes: chance(0.4),
      oddCells: chance(0.4),
      wide: chance(0.3),
      notes: chance(0.2),
      slips: chance(0.2),
      groups: chance(0.2),
      spanning: chance(0.15),
      codes: pick(['usual', 'usual', 'usual', 'apart', 'bare', 'none'] as const),
    },
    look: {
      wraps,
      hyphens: wraps && chance(0.4),
      spread: chance(0.3),
      furniture: chance(0.4),
      repeats: chance(0.3),
      header: pick([1, 1, 2, 3] as const),
      spans: chance(0.3),
      numbers: chance(0.15),
    },
    ...(chance(0.4) ? {several: 'different'} : {}),
    ...(chance(0.2) ? {bytes: 'crlf'} : {}),
  }
}
