/** Raised figures and letters, and each as it stands on the line; e, p, r and u say how sure a figure is. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᶠᵍʰ'
const PLAIN = '0123456789abcdfgh'
/** An asterisk or a raised figure is a mark wherever it stands behind a value. */
const RAISED_MARK = /\s*([*†‡#]+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[ᵃᵇᶜᵈᶠᵍʰ])$/
/** A figure or a letter in brackets is one only if the report has that note: `81% (3)` may be a count. `(e)`, `(p)`, `(r)`
 * and `(u)` say how sure the figure is. */
const BRACKETED_MARK =
  /\s*[([]\s*(?:(?:see\s+)?notes?\s*)?(\d{1,2}|[a-df-oqstv-z]|\*+)\s*[)\]]$|\s+(?:see\s+)?note\s*(\d{1,2}|[a-z])$/i

/** The mark with the words around it stands in so many last letters of its cell. */
const LONGEST_MARK = 40

/** The words of a cell and the mark of a note behind them. */
export interface Marked {
  readonly words: string
  readonly mark?: string
}

/**
 * Take the mark of a note off the end of a cell.
 *
 * @param notes  plain marks of the notes that the report has; a mark in brackets is taken for one only if it is there
 */
export function takeNoteMark(text: string, notes: ReadonlySet<string> = new Set()): Marked {
  const end = text.slice(-LONGEST_MARK)
  const raised = RAISED_MARK.exec(end)
  if (raised !== null) return marked(text, raised, raised[1] ?? '')
  const bracketed = notes.size === 0 ? null : BRACKETED_MARK.exec(end)
  if (bracketed === null) return {words: text}
  const mark = plainMark(bracketed[1] ?? bracketed[2] ?? '')
  return notes.has(mark) ? marked(text, bracketed, mark) : {words: text}
}

function marked(text: string, match: RegExpExecArray, mark: string): Marked {
  return {words: text.slice(0, text.length - match[0].length).trim(), mark: plainMark(mark)}
}

/** `¹`, `(1)` and `1` are one mark. */
export function plainMark(mark: string): string {
  return mark
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᶠᵍʰ]/g, (raised) => PLAIN.charAt(RAISED.indexOf(raised)))
    .toLowerCase()
    .replace(/^note|[()[\]\s.:-]/g, '')
}
