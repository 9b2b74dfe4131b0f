import type {Light} from '../block.ts'
import {isLift} from '../flow/lifted.ts'
import type {Bytes} from './bytes.ts'
import {lightOfColour, lightOfIco, lightOfShading, lightOfShading80} from './shading.ts'
import {type Sprm, sprmsIn} from './sprms.ts'

/** How characters look, as far as reading them asks. */
export interface CharacterLook {
  readonly bold: boolean
  readonly struck: boolean
  readonly raised: boolean
  readonly lifted: boolean
  readonly hidden: boolean
  readonly deleted: boolean
  /** a control character stands for what its code says, not for itself */
  readonly special: boolean
  /** the character of a symbol font that stands at a special character's place */
  readonly symbol?: number
  /** where the data of a character at a picture's place lie, and whether they are a form field's */
  readonly dataAt?: number
  readonly isFormData?: boolean
  /** the number of the font that Latin letters are set in, where one is said */
  readonly font?: number
  /** the light that it is set in, and that of the marker or the shading under it */
  readonly light: Light | undefined
  readonly under: Light | 'none' | undefined
}

export const PLAIN: CharacterLook = {
  bold: false,
  struck: false,
  raised: false,
  lifted: false,
  hidden: false,
  deleted: false,
  special: false,
  light: undefined,
  under: undefined,
}

/**
 * Lay lists of properties over those of the style, a later one over an earlier.
 *
 * @param styleOf  the look that a character style gives
 */
export function overlay(
  base: CharacterLook,
  lists: readonly Bytes[],
  styleOf: (style: number, base: CharacterLook) => CharacterLook,
): CharacterLook {
  if (lists.every(({length}) => length === 0)) return base
  let [look, under] = [base, base]
  for (const {code, operand} of allSprms(lists)) {
    switch (code) {
      case 0x4a30: // sprmCIstd
        under = styleOf(operand.u16(0), base)
        look = {...under, deleted: look.deleted}
        break
      case 0x0835: // sprmCFBold
        look = {...look, bold: toggled(operand.u8(0), under.bold)}
        break
      case 0x0837: // sprmCFStrike
        look = {...look, struck: toggled(operand.u8(0), under.struck)}
        break
      case 0x2a53: // sprmCFDStrike
        look = {...look, struck: look.struck || operand.u8(0) !== 0}
        break
      case 0x083c: // sprmCFVanish
        look = {...look, hidden: toggled(operand.u8(0), under.hidden)}
        break
      case 0x0800: // sprmCFRMarkDel
        look = {...look, deleted: operand.u8(0) !== 0}
        break
      case 0x2a48: // sprmCIss: 1 above the line, 2 below
        look = {...look, raised: operand.u8(0) === 1}
        break
      case 0x4845: // sprmCHpsPos: half-points above the line
        look = {...look, lifted: isLift(operand.i16(0))}
        break
      case 0x2a42: // sprmCIco
        look = {...look, light: lightOfIco(operand.u8(0))}
        break
      case 0x6870: // sprmCCv
        look = {...look, light: lightOfColour(operand)}
        break
      case 0x2a0c: // sprmCHighlight: 0 is none
        look = {...look, under: operand.u8(0) === 0 ? undefined : (lightOfIco(operand.u8(0)) ?? 'none')}
        break
      case 0x4866: // sprmCShd80
        look = {...look, under: lightOfShading80(operand.u16(0))}
        break
      case 0xca71: // sprmCShd
        look = {...look, under: lightOfShading(operand)}
        break
      case 0x4a4f: // sprmCRgFtc0
        look = {...look, font: operand.u16(0)}
        break
      case 0x6a03: // sprmCPicLocation
        look = {...look, special: true, dataAt: operand.u32(0)}
        break
      case 0x0806: // sprmCFData
        look = {...look, isFormData: operand.u8(0) !== 0}
        break
      case 0x0855: // sprmCFSpec
        look = {...look, special: operand.u8(0) !== 0}
        break
      case 0x6a09: // sprmCSymbol: the font, then the character; it makes the character a special one
        look = {...look, special: true, symbol: operand.u16(2)}
        break
      default:
    }
  }
  return look
}

function* allSprms(lists: readonly Bytes[]): Generator<Sprm> {
  for (const list of lists) yield* sprmsIn(list)
}

/** 0 and 1 say so themselves; 128 is as the style has it, 129 the other way round. */
function toggled(value: number, style: boolean): boolean {
  if (value === 0x80) return style
  return value === 0x81 ? !style : value !== 0
}
