import type {Prose, TextLine} from '../../parsers/block.ts'

/** The block that is left of a piece of prose where only some of its lines are kept, in order. */
export function proseOfLines(block: Prose, lines: readonly TextLine[]): Prose {
  const [first, last] = [lines[0]?.position, lines.at(-1)?.position]
  const position =
    first !== undefined && last !== undefined && 'line' in first && 'line' in last
      ? {line: first.line, endLine: last.endLine}
      : block.position
  return {
    ...block,
    text: lines.map(({text}) => text).join(' '),
    visible: lines.reduce((sum, {visible}) => sum + visible, 0),
    lines,
    look: {...block.look, lines: lines.length},
    position,
  }
}
