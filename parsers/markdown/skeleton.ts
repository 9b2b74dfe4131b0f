/** Block marks at the head of a line: quote signs, bullets, numbers. */
const MARK = /\s*(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s|$))/y
const HEADING = /\s*#{1,6}(?=\s|$)/y
/** A line of these alone is a rule, or it underlines a heading. */
const RULE = /^[\s>]*[-=_*\s]*$/

/** Marks of one line, and columns before it, beyond which nobody nests and a reader would only lose its way. */
const MOST_MARKS = 8
const WIDEST_INDENT = 32

/**
 * What of a line decides the structure of its block: its indent and marks. The words become a letter.
 *
 * Prose of a report means no code fence, no HTML and no link definition, whatever it looks like to a Markdown
 * reader: a stray ``` would swallow all below it.
 */
export function skeletonOf(line: string): string {
  const spaced = line.replaceAll('\t', ' ')
  const indent = spaced.length - spaced.trimStart().length
  const text = ' '.repeat(Math.min(indent, WIDEST_INDENT)) + spaced.slice(indent)
  const at = endOfMarks(text)
  const rest = text.slice(at)
  if (rest.trim() === '' || isShortRule(text)) return text
  return `${text.slice(0, at)}${/^\s*/.exec(rest)?.[0] ?? ''}x`
}
