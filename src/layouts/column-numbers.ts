import type {FlowLine, Token} from './flow.ts'

/** Fewer numbers than this are figures of a row. */
const FEWEST = 3

/** Lines below a header that number its columns, and no row: `1 2 3 4`, or a number a line. */
export function columnNumbers(
  lines: readonly FlowLine[],
  start: number,
): {lines: number; tokens: readonly Token[]} {
  const tokens: Token[] = []
  for (let at = start; at < lines.length; at++) {
    const own = lines[at]?.tokens ?? []
    const counts = own.every(
      ({text}, index) => text.replace(/[()]/g, '') === String(tokens.length + index + 1),
    )
    if (!counts || own.length === 0)
      return tokens.length >= FEWEST ? {lines: at - start, tokens} : {lines: 0, tokens: []}
    tokens.push(...own)
  }
  return {lines: 0, tokens: []}
}

/** How many words count from one: `1 2 3 4`; none where they are fewer than three. */
export function leadingNumbers(tokens: readonly Token[]): number {
  const end = tokens.findIndex(({text}, index) => text.replace(/[()]/g, '') !== String(index + 1))
  const numbers = end < 0 ? tokens.length : end
  return numbers < FEWEST ? 0 : numbers
}
