import type {Block, Parsed, Refused} from '../../parsers/block.ts'

/** A block as a person would note it down: `heading 2: Roads`, or a table's rows, `.` for a place under a span. */
export type Noted = string | readonly (readonly string[])[]

/** What a parser made, in short; a refusal is noted by its code. */
export function noted(parsed: Parsed | Refused): Noted[] {
  return 'reason' in parsed ? [`refused: ${parsed.code}`] : parsed.blocks.map(note)
}

function note(block: Block): Noted {
  if (block.type !== 'grid') {
    const level = block.look.level === undefined ? '' : ` ${block.look.level}`
    return `${block.type}${level}: ${block.text}`
  }
  return block.rows.map(({cells}) =>
    cells.map(({text, covered, span}) => {
      if (covered === true) return '.'
      return span === undefined ? text : `${text} [${span.cs}x${span.rs}]`
    }),
  )
}

/** The codes of what a parser said, and its words. */
export function told(parsed: Parsed | Refused): string[] {
  if ('reason' in parsed) return [`${parsed.code}: ${parsed.reason}`]
  return parsed.messages.map(({code, message}) => `${code}: ${message}`)
}

/** All characters that a parser counted lie in its blocks. */
export function unplaced(parsed: Parsed | Refused): number {
  if ('reason' in parsed) return 0
  const visible = parsed.blocks.flatMap((block) =>
    block.type === 'grid'
      ? block.rows.flatMap(({cells}) => cells.map((cell) => cell.visible))
      : [block.visible],
  )
  return visible.reduce((rest, count) => rest - count, parsed.characters)
}
