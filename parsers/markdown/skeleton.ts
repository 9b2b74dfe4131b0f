/** Block marks at the head of a line: a quote sign, a bullet, a number; or, last of all, the signs of a heading. */
const MARK = / *(?:>|(?:[-*+]|\d{1,9}[.)])(?= |$))/y
const HEADING = / *#{1,6}(?= |$)/y
/** A line of these alone is a rule, or it underlines a heading. */
const RULE = /^[-=_* ]+$/

/** Marks and columns before a line's words beyond which nobody nests, and a Markdown reader loses its way. */
const MOST_MARKS = 8
const WIDEST_INDENT = 32

/**
 * What of a line decides the block structure: its indent and its marks. The words become a letter.
 *
 * No line of a report means a code fence, HTML or a link definition, whatever it looks like: a stray fence would
 * swallow all below it.
 */
export function skeletonOf(line: string): string {
  if (/^[A-Za-z]/.test(line)) return 'x' // most lines: no mark begins with a letter
  if (line.trim() === '') return ''
  const spaced = line.replaceAll('\t', ' ')
  const indent = /^ */.exec(spaced)?.[0].length ?? 0
  const text = spaced.slice(Math.max(0, indent - WIDEST_INDENT))
  if (RULE.test(text)) return text
  const marks = text.slice(0, endOfMarks(text))
  const rest = text.slice(marks.length)
  return rest === '' ? marks : `${marks}${/^ */.exec(rest)?.[0] ?? ''}x`
}

function endOfMarks(text: string): number {
  let at = 0
  for (let count = 0; count < MOST_MARKS; count++) {
    MARK.lastIndex = at
    if (!MARK.test(text)) break
    at = MARK.lastIndex
  }
  HEADING.lastIndex = at
  return HEADING.test(text) ? HEADING.lastIndex : at
}
