import type {Destination} from './destinations.ts'
import type {CharacterLook} from './looks.ts'
import type {ParagraphState} from './paragraph-state.ts'
import type {Part} from './parts.ts'
import type {RowDefinition} from './row-definition.ts'

/** What holds inside a group; a group begins with what holds around it. */
export interface State {
  readonly into: Destination
  readonly part: Part
  readonly row: RowDefinition
  readonly look: CharacterLook
  readonly paragraph: ParagraphState
  /** characters that stand in for a Unicode one */
  readonly standIns: number
}
