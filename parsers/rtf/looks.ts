import {isLift} from '../flow/lifted.ts'

/** How characters look, as far as reading them asks. */
export interface CharacterLook {
  readonly bold: boolean
  readonly struck: boolean
  readonly raised: boolean
  readonly lifted: boolean
  readonly hidden: boolean
  readonly deleted: boolean
  readonly font: number
  /** numbers in the table of colours: of the letters, and of the ground under them; 0 is none */
  readonly colour: number
  readonly under: number
}

/** Half points that `\up` alone lifts by. */
const STANDARD_LIFT = 6

export const PLAIN: CharacterLook = {
  bold: false,
  struck: false,
  raised: false,
  lifted: false,
  hidden: false,
  deleted: false,
  font: 0,
  colour: 0,
  under: 0,
}

/**
 * Take in a control word of characters.
 *
 * @param standard  the number of the font that `\plain` goes back to
 * @returns         `undefined` where the word says nothing of characters
 */
export function withWord(
  look: CharacterLook,
  name: string,
  parameter: number | undefined,
  standard: number,
): CharacterLook | undefined {
  const isOn = parameter !== 0
  switch (name) {
    case 'plain':
      return {...PLAIN, font: standard}
    case 'b':
      return {...look, bold: isOn}
    case 'strike':
    case 'striked':
      return {...look, struck: isOn}
    case 'super':
      return {...look, raised: isOn}
    case 'up':
      return {...look, lifted: isLift(parameter ?? STANDARD_LIFT)}
    case 'dn':
      return {...look, lifted: false}
    case 'sub':
    case 'nosupersub':
      return {...look, raised: false, lifted: false}
    case 'v':
      return {...look, hidden: isOn}
    case 'deleted':
      return {...look, deleted: isOn}
    case 'f':
      return {...look, font: parameter ?? 0}
    case 'cf':
      return {...look, colour: parameter ?? 0}
    case 'highlight':
    case 'chcbpat':
      return {...look, under: parameter ?? 0}
    default:
      return undefined
  }
}
