import {LONGEST_CODE, isBareCodeShape, isCodeShape, isCodeSlip} from '../words/code-shape.ts'
import {textOf, type Token} from './flow.ts'

/** Of a token its text is enough. */
type Word = Pick<Token, 'text'>

/** How many words of the line's beginning are a code. */
export function codeLength(tokens: readonly Word[], bare: boolean): number {
  if (!mayBeginCode(tokens[0], tokens[1])) return 0
  for (let length = Math.min(LONGEST_CODE, tokens.length); length > 0; length--) {
    const words = textOf(tokens.slice(0, length))
    if (isCodeShape(words) || (isCodeSlip(words) && startsTitle(tokens[length]))) return length
    if (bare && isBareCodeShape(words) && startsTitle(tokens[length])) return length
  }
  return 0
}

/** Most words begin no code: it has a figure, or one stands behind it. */
export function mayBeginCode(word: Word | undefined, next: Word | undefined): boolean {
  return (word !== undefined && /\d/.test(word.text)) || (next !== undefined && /^\d/.test(next.text))
}

/** A code that is none for sure stands alone on its line, or before a title. */
function startsTitle(next: Word | undefined): boolean {
  return next === undefined || !/^[\p{Ll}\d]/u.test(next.text)
}
