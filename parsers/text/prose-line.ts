import {readInline, type Inline} from './inline.ts'

/** One line of prose with the block mark that stands before its words. */
export interface ProseLine extends Inline {
  /** `#` signs of a Markdown heading. */
  readonly level?: number
  /** The bullet of a list item; a number is not one, for `1.` is content. */
  readonly marker?: string
}

const HEADING = /^ {0,3}(#{1,6})(?:\s+|$)/
/** A page's number stands between dashes (`- 12 -`) and is no item. */
const BULLET = /^\s*(?:>\s*)*([-*+•·▪●◦‣■➢\uf0b7–])\s+(?!\d{1,4}\s+[-–]\s*$)(?:o\s+)?(?=\S)/u
const RULE = /^\s*(?:([-*_=])\s*)(?:\1\s*){2,}$/
/** Words at once: no mark of a block begins with a letter or a figure. */
const WORDS = /^\s*[\p{L}\p{N}]/u
const QUOTE = /^\s*>\s+(?=\D)/

/**
 * Read one line of prose: its mark set aside, its words read inline.
 *
 * A rule (`---`, `===`, `____`) is drawn, not written, so it has no words.
 */
export function readProseLine(text: string): ProseLine {
  if (WORDS.test(text)) return readInline(text.replaceAll('\t', ' '))
  if (RULE.test(text)) return {text: '', visible: 0, bold: false, struck: ''}
  const heading = HEADING.exec(text)
  if (heading !== null) {
    const rest = withoutClosingSigns(text.slice(heading[0].length))
    return {...readInline(rest), level: (heading[1] ?? '#').length}
  }
  const bullet = BULLET.exec(text)
  if (bullet !== null) {
    return {...readInline(text.slice(bullet[0].length)), marker: bullet[1] ?? '-'}
  }
  return readInline(text.replace(QUOTE, '').replaceAll('\t', ' '))
}

/** `## Bins ##`: signs that close a heading, with a blank before them. */
function withoutClosingSigns(heading: string): string {
  const trimmed = heading.trimEnd()
  let end = trimmed.length
  while (trimmed.charAt(end - 1) === '#') end--
  return end < trimmed.length && trimmed.charAt(end - 1).trim() === '' ? trimmed.slice(0, end) : trimmed
}
