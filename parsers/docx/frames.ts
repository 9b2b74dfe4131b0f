import type {Light} from '../block.ts'
import type {RunLook} from './properties.ts'
import type {RowCells} from './row-cells.ts'
import type {Style} from './styles.ts'
import type {Tag} from './xml.ts'

/** An element that is open, and what is known of it so far; `open`: its start tag is written. */
export type Frame =
  | {readonly is: 'paragraph'; style: Style; open: boolean}
  | {readonly is: 'run'; look: RunLook; open: boolean; told: boolean}
  | {
      readonly is: 'row'
      readonly cells: RowCells
      open: boolean
      gone: boolean
      before: number
      after: number
    }
  | {
      readonly is: 'cell'
      open: boolean
      /** of its ground, until a paragraph has said it */
      light?: Light | undefined
    }
  | {readonly is: 'solid'}
  | {readonly is: 'properties'; readonly of: string; readonly found: Map<string, Tag['attributes']>}
  | {readonly is: 'text'; readonly instruction: boolean}
  | {readonly is: 'choices'; taken: boolean}
  | {readonly is: 'kept'; readonly name: string; readonly endsField: boolean}
  | {readonly is: 'drop-down'; readonly entries: string[]; state?: number; standard?: number}
  | {readonly is: 'picture'}
  | {readonly is: 'raised'}
  | {readonly is: 'open'}
