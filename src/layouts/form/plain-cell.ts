import type {Cell} from '../../../parsers/block.ts'

/** Its place has changed: what it spanned, it does no longer. */
export function plain({text, visible, position, bold, bulleted, lit}: Cell): Cell {
  return {
    text,
    visible,
    position,
    ...(bold === undefined ? {} : {bold}),
    ...(bulleted === undefined ? {} : {bulleted}),
    ...(lit === undefined ? {} : {lit}),
  }
}
