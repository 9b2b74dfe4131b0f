/** What a paragraph is, by the control words that came before its end. */
export interface ParagraphState {
  readonly inTable: boolean
  readonly depth: number
  readonly style: number
  /** the list whose item it is, and the level in it from 0 */
  readonly list?: number
  readonly listLevel?: number
  /** heading level from 1 */
  readonly outline?: number
}

export const STANDARD: ParagraphState = {inTable: false, depth: 0, style: 0}

/** Take in a control word of paragraphs; `undefined` where it says nothing of them. */
export function withParagraphWord(
  state: ParagraphState,
  name: string,
  parameter: number | undefined,
): ParagraphState | undefined {
  switch (name) {
    case 'pard':
      return STANDARD
    case 'intbl':
      return {...state, inTable: parameter !== 0}
    case 'itap':
      return {...state, depth: parameter ?? 0}
    case 's':
      return {...state, style: parameter ?? 0}
    case 'ls':
      return {...state, list: parameter ?? 0}
    case 'ilvl':
      return {...state, listLevel: parameter ?? 0}
    case 'outlinelevel':
      return {...state, outline: (parameter ?? 9) + 1}
    default:
      return undefined
  }
}

/** How many tables the paragraph stands in. */
export function tablesAround({inTable, depth}: ParagraphState): number {
  return inTable ? Math.max(1, depth) : depth
}
