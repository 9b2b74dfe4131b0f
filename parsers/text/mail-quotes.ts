import type {SourceLine} from './line-ends.ts'

const QUOTED = /^[ \u00a0]{0,3}>/
const MARKS = /^[ \u00a0]{0,3}(?:>[ \u00a0]?)+/
/** What is more than a figure: `> 30%`, `>= 7 days`. */
const MORE_THAN = /^[ \u00a0]{0,3}>=?[ \u00a0]?[£€]?\d[\d,.]*\s?(?:%|\p{L}{0,10})\s*$/u
/** One line alone may be a sign of its own. */
const FEWEST = 2

/**
 * Take the marks off lines that a message quotes from another: `> BV8 | Invoices paid | 93%`.
 *
 * They stand before two lines on end or more, of which most hold more than a target does (`> 30%`).
 */
export function withoutMailQuotes(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some(({text}) => QUOTED.test(text))) return lines
  const out = [...lines]
  let from = 0
  while (from < lines.length) {
    let to = from
    while (to < lines.length && QUOTED.test(lines[to]?.text ?? '')) to++
    const run = lines.slice(from, to)
    if (isQuote(run))
      run.forEach((line, at) => (out[from + at] = {...line, text: line.text.replace(MARKS, '')}))
    from = Math.max(to, from + 1)
  }
  return out
}

function isQuote(run: readonly SourceLine[]): boolean {
  const figures = run.filter(({text}) => MORE_THAN.test(text)).length
  const worded = run.filter(({text}) => /\p{L}{3}/u.test(text)).length
  return run.length >= FEWEST && worded >= 1 && figures * 2 < run.length
}
