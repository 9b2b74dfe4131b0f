import {type Label, Numbering, type NumberingLevel, WORD_FORMATS} from '../flow/numbering.ts'
import type {Bytes} from './bytes.ts'
import type {Extent} from './fib.ts'

/** The label of the next paragraph of a list, counted from 1, at a level, from 0. */
export type NextLabel = (list: number, level: number) => Label | undefined

interface Definition {
  readonly id: number
  readonly levels: NumberingLevel[]
}

interface Override {
  readonly id: number
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, NumberingLevel>
}

const LEVELS = 9
const DEFINITION_SIZE = 28
const LEVEL_SIZE = 28
const OVERRIDE_SIZE = 16

/** Count the lists of a file. Source: [MS-DOC] 2.9.215 (PlfLst), 2.9.150 (LVL), 2.9.213 (PlfLfo). */
export function listsOf(table: Bytes, lists: Extent, overrides: Extent): NextLabel {
  const definitions = new Map(
    lists.length < 2 ? [] : definitionsIn(table, lists.at).map((one) => [one.id, one]),
  )
  const instances = overrides.length < 4 ? [] : overridesIn(table, overrides.at)
  const numbering = new Numbering()
  return (list, level) => {
    const instance = instances[list - 1]
    if (instance === undefined) return undefined
    const definition = definitions.get(instance.id)
    if (definition === undefined) return undefined
    const levels = definition.levels.map((own, at) => instance.levels.get(at) ?? own)
    return numbering.next(
      {name: String(list), counted: String(definition.id), levels, starts: instance.starts},
      level,
    )
  }
}

function definitionsIn(table: Bytes, at: number): Definition[] {
  const count = table.u16(at)
  const heads = Array.from({length: count}, (_, index) => {
    const head = at + 2 + DEFINITION_SIZE * index
    return {id: table.i32(head), levels: (table.u8(head + 26) & 1) === 1 ? 1 : LEVELS}
  })
  // the levels of all lists follow behind the last of them
  let next = at + 2 + DEFINITION_SIZE * count
  return heads.map(({id, levels}): Definition => {
    const own: NumberingLevel[] = []
    for (let level = 0; level < levels; level++) {
      const read = levelAt(table, next)
      own.push(read.level)
      next = read.end
    }
    return {id, levels: own}
  })
}

function levelAt(table: Bytes, at: number): {readonly level: NumberingLevel; readonly end: number} {
  const flags = table.u8(at + 5)
  const text = at + LEVEL_SIZE + table.u8(at + 24) + table.u8(at + 25)
  const length = table.u16(text)
  const isRestartSaid = (flags & 8) !== 0
  const level: NumberingLevel = {
    start: table.i32(at),
    format: WORD_FORMATS[table.u8(at + 4)] ?? 'decimal',
    // a character below 9 stands for the number of that level
    pattern: table
      .utf16(text + 2, length)
      // oxlint-disable-next-line no-control-regex -- these are what is looked for
      .replace(/[\u0000-\u0008]/g, (sign) => `%${sign.charCodeAt(0) + 1}`),
    ...(isRestartSaid ? {restartsAfter: table.u8(at + 26)} : {}),
    ...((flags & 4) === 0 ? {} : {legal: true}),
  }
  return {level, end: text + 2 + 2 * length}
}

function overridesIn(table: Bytes, at: number): Override[] {
  const count = table.u32(at)
  if (count > 100_000) return []
  let next = at + 4 + OVERRIDE_SIZE * count
  return Array.from({length: count}, (_, index): Override => {
    const head = at + 4 + OVERRIDE_SIZE * index
    const starts = new Map<number, number>()
    const levels = new Map<number, NumberingLevel>()
    next += 4
    for (let part = 0; part < table.u8(head + 12); part++) {
      const flags = table.u32(next + 4)
      const level = flags & 0xf
      const startsAfresh = (flags & 0x10) !== 0
      if (startsAfresh) starts.set(level, table.i32(next))
      next += 8
      if ((flags & 0x20) === 0) continue
      const own = levelAt(table, next)
      levels.set(level, own.level)
      if (startsAfresh) starts.set(level, own.level.start) // what stood before the level is then undefined
      next = own.end
    }
    return {id: table.i32(head), starts, levels}
  })
}
