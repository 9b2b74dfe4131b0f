import type {Light} from '../block.ts'
import {isLift} from '../flow/lifted.ts'
import {lightOfWords} from './lights.ts'
import {whole} from './xml.ts'

/** The children of a property element by name: their attributes. */
export type Properties = ReadonlyMap<string, Readonly<Record<string, string>>>

/** What the properties of a run or of a style say of its words. */
export interface RunLook {
  readonly bold?: boolean
  readonly hidden?: boolean
  readonly struck?: boolean
  readonly raised?: boolean
  /** it stands so many points above the line, whether or not it is raised by its kind */
  readonly lifted?: boolean
  readonly font?: string
  /** `none`: it says a colour that is no light */
  readonly light?: Light | 'none'
}

/** A property that is on, off or not said: `<w:b/>`, `<w:b w:val="0"/>`. */
export function toggle(properties: Properties, name: string): boolean | undefined {
  const attributes = properties.get(name)
  return attributes && !/^(?:0|false|off)$/.test(attributes['val'] ?? '')
}

export function lookOf(properties: Properties): RunLook {
  const bold = toggle(properties, 'w:b')
  const hidden = toggle(properties, 'w:vanish')
  const struck = toggle(properties, 'w:strike') ?? toggle(properties, 'w:dstrike')
  const align = properties.get('w:vertAlign')?.['val']
  const lift = whole(properties.get('w:position')?.['val'])
  const fonts = properties.get('w:rFonts')
  const font = fonts?.['ascii'] ?? fonts?.['hAnsi']
  const light = lightOfWords(properties)
  return {
    ...(bold === undefined ? {} : {bold}),
    ...(hidden === undefined ? {} : {hidden}),
    ...(struck === undefined ? {} : {struck}),
    ...(align === undefined ? {} : {raised: align === 'superscript'}),
    ...(lift === undefined ? {} : {lifted: isLift(lift)}),
    ...(font === undefined ? {} : {font}),
    ...(light === undefined ? {} : {light}),
  }
}

/** The list and the level that a paragraph is numbered by; list '0' is none. */
export interface ListPlace {
  readonly list?: string
  readonly level?: number
}

/** The level of a heading, from 1; 0 says that it is none. */
export function outlineOf(properties: Properties): number | undefined {
  const level = whole(properties.get('w:outlineLvl')?.['val'])
  if (level === undefined) return undefined
  return level >= 0 && level <= 8 ? level + 1 : 0
}
