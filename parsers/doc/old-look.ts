import type {Bytes} from './bytes.ts'
import {oldSprms} from './old-sprms.ts'

/** How characters of Word 6 and 95 look, as far as reading them asks. */
export interface OldLook {
  /** the number of their font */
  readonly font?: number
  readonly bold?: true
  readonly struck?: true
  /** hidden, or deleted under tracked changes: no part of the text */
  readonly unseen?: 'hidden' | 'deleted'
}

const DELETED = 65
const BOLD = 85
const STRUCK = 87
const HIDDEN = 92
const FONT = 93

/** Read the properties of a stretch of characters; those that its style gives are not known. */
export function oldLook(run: Bytes | undefined): OldLook {
  let look: OldLook = {}
  for (const {code, operand} of run === undefined ? [] : oldSprms(run)) {
    if (code === FONT) look = {...look, font: operand.u16(0)}
    else if (code === BOLD && isOn(operand)) look = {...look, bold: true}
    else if (code === STRUCK && isOn(operand)) look = {...look, struck: true}
    else if (code === HIDDEN && isOn(operand)) look = {...look, unseen: 'hidden'}
    else if (code === DELETED && isOn(operand)) look = {...look, unseen: 'deleted'}
  }
  return look
}

/** 128 is as the style has it, 129 the other way round: what few styles have is on. */
function isOn(operand: Bytes): boolean {
  const value = operand.u8(0)
  return value === 1 || value === 0x81
}
