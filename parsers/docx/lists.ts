import {
  type Label,
  type NumberedList,
  Numbering,
  type NumberFormat,
  type NumberingLevel,
} from '../flow/numbering.ts'
import {child, childrenNamed, valueOf, whole, type XmlElement} from './xml.ts'

/** The label of the next paragraph of a list. */
export type NextLabel = (list: string, level: number) => Label | undefined

interface Definition {
  readonly levels: readonly (NumberingLevel | undefined)[]
  readonly link?: string
}

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal: 'decimal',
  decimalZero: 'decimal-zero',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  ordinal: 'ordinal',
  bullet: 'bullet',
  none: 'none',
}

/**
 * Count the lists of a file as Word does: lists of one definition go on counting together, and a list that says where it
 * begins does so with its first paragraph.
 *
 * Source: ECMA-376, part 1, 17.9 (numbering).
 */
export function listsOf(part: XmlElement | undefined): NextLabel {
  const lists = listsIn(child(part, 'w:numbering'))
  const numbering = new Numbering()
  return (name, level) => {
    const list = lists.get(name)
    return list === undefined ? undefined : numbering.next(list, level)
  }
}

function listsIn(part: XmlElement | undefined): ReadonlyMap<string, NumberedList> {
  const definitions = new Map<string, Definition>()
  const linked = new Map<string, string>()
  for (const definition of childrenNamed(part, 'w:abstractNum')) {
    const id = definition.attributes['abstractNumId'] ?? ''
    const link = valueOf(definition, 'w:numStyleLink')
    definitions.set(id, {levels: levelsIn(definition), ...(link === undefined ? {} : {link})})
    const style = valueOf(definition, 'w:styleLink')
    if (style !== undefined) linked.set(style, id)
  }
  const lists = new Map<string, NumberedList>()
  for (const list of childrenNamed(part, 'w:num')) {
    const id = valueOf(list, 'w:abstractNumId') ?? ''
    const named = definitions.get(id)?.link
    const counted = (named === undefined ? undefined : linked.get(named)) ?? id
    const levels = [...(definitions.get(counted)?.levels ?? [])]
    const starts = new Map<number, number>()
    for (const override of childrenNamed(list, 'w:lvlOverride')) {
      const at = whole(override.attributes['ilvl']) ?? 0
      const start = whole(valueOf(override, 'w:startOverride'))
      if (start !== undefined) starts.set(at, start)
      const own = child(override, 'w:lvl')
      if (own !== undefined && at >= 0 && at < 9) levels[at] = levelOf(own)
    }
    const name = list.attributes['numId'] ?? ''
    lists.set(name, {name, counted, levels, starts})
  }
  return lists
}

function levelsIn(definition: XmlElement): (NumberingLevel | undefined)[] {
  const levels: (NumberingLevel | undefined)[] = []
  for (const level of childrenNamed(definition, 'w:lvl')) {
    const at = whole(level.attributes['ilvl']) ?? 0
    if (at >= 0 && at < 9) levels[at] = levelOf(level)
  }
  return levels
}

function levelOf(level: XmlElement): NumberingLevel {
  const restarts = whole(valueOf(level, 'w:lvlRestart'))
  return {
    start: whole(valueOf(level, 'w:start')) ?? 1,
    format: FORMATS[valueOf(level, 'w:numFmt') ?? 'decimal'] ?? 'decimal',
    pattern: valueOf(level, 'w:lvlText') ?? '',
    // 0: never; n: after an item of level n, counted from 1
    ...(restarts === undefined ? {} : {restartsAfter: restarts}),
    ...(child(level, 'w:isLgl') === undefined ? {} : {legal: true}),
  }
}
