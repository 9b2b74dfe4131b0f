/** The words of a cell: from one to before another. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A cell that goes to before a word, and what it costs. */
export interface Step {
  readonly to: number
  readonly cost: number
}

/** For each word, to which others a cell that begins there may go, and what that costs. */
export type ColumnSteps = readonly (readonly Step[])[]

/** What the rest of the row costs at best, from each word and column on. */
export function cheapestAhead(words: number, columns: number, steps: readonly ColumnSteps[]): number[][] {
  const ahead: number[][] = Array.from({length: columns + 1}, () =>
    Array.from({length: words + 1}, () => Infinity),
  )
  const end = ahead[columns]
  if (end !== undefined) end[words] = 0
  for (let column = columns - 1; column >= 0; column--) {
    for (let from = 0; from <= words; from++) {
      let best = Infinity
      for (const {to, cost} of steps[column]?.[from] ?? []) {
        best = Math.min(best, cost + (ahead[column + 1]?.[to] ?? Infinity))
      }
      const row = ahead[column]
      if (row !== undefined) row[from] = best
    }
  }
  return ahead
}

/** The spans that each column has on any of the cheapest ways. */
export function spansOnCheapest(
  columns: number,
  steps: readonly ColumnSteps[],
  ahead: readonly (readonly number[])[],
  cost: number,
): Span[][] {
  let starts = new Map<number, number>([[0, 0]])
  const all: Span[][] = []
  for (let column = 0; column < columns; column++) {
    const next = new Map<number, number>()
    const own: Span[] = []
    for (const [from, paid] of starts) {
      for (const step of steps[column]?.[from] ?? []) {
        if (paid + step.cost + (ahead[column + 1]?.[step.to] ?? Infinity) > cost) continue
        own.push({from, to: step.to})
        next.set(step.to, paid + step.cost)
      }
    }
    all.push(own)
    starts = next
  }
  return all
}
