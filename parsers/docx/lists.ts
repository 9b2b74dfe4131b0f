import {type Label, Numbering, type NumberFormat, type NumberingLevel} from '../flow/numbering.ts'
import {child, childrenNamed, valueOf, whole, type XmlElement} from './xml.ts'

/** The label of the next paragraph of a list. */
export type NextLabel = (list: string, level: number) => Label | undefined

interface Definition {
  readonly levels: readonly (NumberingLevel | undefined)[]
  readonly link?: string
}

/** A list as paragraphs name it: a definition, with levels of its own and numbers to begin at. */
interface Instance {
  readonly counted: string
  readonly levels: readonly (NumberingLevel | undefined)[]
  readonly starts: ReadonlyMap<number, number>
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
  const instances = instancesIn(child(part, 'w:numbering'))
  const numbering = new Numbering()
  const begun = new Set<string>()
  return (list, level) => {
    const instance = instances.get(list)
    if (instance === undefined) return undefined
    const fresh = begun.has(list) ? undefined : instance.starts
    begun.add(list)
    return numbering.next(instance.counted, level, instance.levels, fresh)
  }
}

function instancesIn(part: XmlElement | undefined): ReadonlyMap<string, Instance> {
  const definitions = new Map<string, Definition>()
  const linked = new Map<string, string>()
  for (const definition of childrenNamed(part, 'w:abstractNum')) {
    const id = definition.attributes['abstractNumId'] ?? ''
    const link = valueOf(definition, 'w:numStyleLink')
    definitions.set(id, {levels: levelsIn(definition), ...(link === undefined ? {} : {link})})
    const style = valueOf(definition, 'w:styleLink')
    if (style !== undefined) linked.set(style, id)
  }
  const instances = new Map<string, Instance>()
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
    instances.set(list.attributes['numId'] ?? '', {counted, levels, starts})
  }
  return instances
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
