import type {Position} from '../../parsers/block.ts'

/** From the first place to the last, where they are lines; a table may have a hundred thousand of them. */
export function across(positions: readonly Position[]): Position {
  let [line, endLine] = [Infinity, 0]
  for (const position of positions) {
    if (!('line' in position)) continue
    line = Math.min(line, position.line)
    endLine = Math.max(endLine, position.endLine)
  }
  return endLine === 0 ? (positions[0] ?? {line: 1, endLine: 1}) : {line, endLine}
}
