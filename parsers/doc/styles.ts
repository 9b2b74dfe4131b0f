import type {Bytes} from './bytes.ts'
import {type CharacterLook, overlay, PLAIN} from './character-properties.ts'
import type {Extent} from './fib.ts'
import {paragraphProperties} from './paragraph-properties.ts'

/** What a paragraph style says, those that it is based on included. */
export interface ParagraphStyle {
  readonly look: CharacterLook
  /** heading level from 1 */
  readonly level?: number
  readonly list?: number
  readonly listLevel?: number
}

export interface Styles {
  readonly paragraph: (style: number) => ParagraphStyle
  readonly character: (style: number, base: CharacterLook) => CharacterLook
}

export const NO_STYLES: Styles = {paragraph: () => ({look: PLAIN}), character: (_, base) => base}

/** A style as the file has it. */
interface Written {
  /** Word's own number for its own styles: 1 to 9 are its headings, 62 the title */
  readonly known: number
  readonly isCharacter: boolean
  readonly base: number
  /** lists of properties: of the paragraph and then of its characters, or of characters alone */
  readonly lists: readonly Bytes[]
}

const NO_BASE = 0xfff
const TITLE = 62
const LONGEST_CHAIN = 50

/** Read the style sheet. Source: [MS-DOC] 2.9.271 (STSH), 2.9.260 (STD). */
export function stylesOf(table: Bytes, {at, length}: Extent): Styles {
  if (length < 4) return NO_STYLES
  const written = stylesIn(table.slice(at, length))
  const known = new Map<number, ParagraphStyle>()
  const paragraph = (number: number, chain = 0): ParagraphStyle => {
    const before = known.get(number)
    if (before !== undefined) return before
    const style = written[number]
    if (style === undefined || style.isCharacter || chain > LONGEST_CHAIN) return {look: PLAIN}
    const base = style.base === NO_BASE ? {look: PLAIN} : paragraph(style.base, chain + 1)
    const own = over(base, style)
    known.set(number, own)
    return own
  }
  const character = (number: number, base: CharacterLook, chain = 0): CharacterLook => {
    const style = written[number]
    if (style?.isCharacter !== true || chain > LONGEST_CHAIN) return base
    const under = style.base === NO_BASE ? base : character(style.base, base, chain + 1)
    const [list] = style.lists
    return list === undefined ? under : overlay(under, [list], (_, same) => same)
  }
  return {paragraph: (style) => paragraph(style), character: (style, base) => character(style, base)}
}

function over(base: ParagraphStyle, {known, lists: [properties, characters]}: Written): ParagraphStyle {
  const {outline, list, listLevel} = paragraphProperties(properties, undefined)
  const own = known >= 1 && known <= 9 ? known : known === TITLE ? 1 : undefined
  const level = outline ?? own ?? base.level
  return {
    ...base,
    look: characters === undefined ? base.look : overlay(base.look, [characters], (_, same) => same),
    ...(level === undefined ? {} : {level}),
    ...(list === undefined ? {} : {list}),
    ...(listLevel === undefined ? {} : {listLevel}),
  }
}

function stylesIn(sheet: Bytes): (Written | undefined)[] {
  const head = sheet.u16(0)
  const count = sheet.u16(2)
  const fixed = sheet.u16(4)
  const styles: (Written | undefined)[] = []
  let at = 2 + head
  for (let number = 0; number < count && at + 2 <= sheet.length; number++) {
    const size = sheet.u16(at)
    styles.push(size === 0 ? undefined : styleIn(sheet.slice(at + 2, size), fixed))
    at += 2 + size
  }
  return styles
}

function styleIn(style: Bytes, fixed: number): Written {
  const kind = style.u16(2)
  const lists: Bytes[] = []
  const count = style.u16(4) & 0xf
  let at = fixed + 2 + 2 * style.u16(fixed) + 2
  for (let list = 0; list < count && at + 2 <= style.length; list++) {
    const size = Math.min(style.u16(at), style.length - at - 2)
    lists.push(style.slice(at + 2, size))
    at += 2 + size + (size % 2)
  }
  return {known: style.u16(0) & 0xfff, isCharacter: (kind & 0xf) === 2, base: kind >> 4, lists}
}
