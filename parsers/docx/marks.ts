import type {FlowParagraph} from '../flow/node.ts'

/**
 * What mammoth does not hand on is written into its paragraphs between two characters that no text has: code points
 * that Unicode keeps for such use inside a program.
 */
const OPEN = '\ufdd0'
const CLOSE = '\ufdd1'
const MARK = /\ufdd0([^\ufdd1]*)\ufdd1/g

export type Marks = Pick<FlowParagraph, 'level' | 'label' | 'apart'>

export function writeMarks({level, label, apart}: Marks): string {
  return [
    ...(level === undefined ? [] : [`L${level}`]),
    ...(label === undefined ? [] : [`${label.bullet ? 'B' : 'N'}${label.text}`]),
    ...(apart === undefined ? [] : [`A${apart}`]),
  ]
    .map((mark) => `${OPEN}${mark}${CLOSE}`)
    .join('')
}

/** Text of the file as it may be written: without the characters that marks are made of. */
export function withoutMarks(text: string): string {
  return text.includes(OPEN) || text.includes(CLOSE) ? text.replace(/[\ufdd0\ufdd1]/g, '') : text
}

/** Take the marks out of a text. */
export function readMarks(text: string): {readonly text: string; readonly marks: Marks} {
  if (!text.includes(OPEN)) return {text, marks: {}}
  let marks: Marks = {}
  const rest = text.replace(MARK, (_, mark: string) => {
    marks = {...marks, ...readMark(mark)}
    return ''
  })
  return {text: rest, marks}
}

function readMark(mark: string): Marks {
  const said = mark.slice(1)
  if (mark.startsWith('L')) return {level: Number(said)}
  if (mark.startsWith('A')) return {apart: said === 'note' ? 'note' : 'furniture'}
  return {label: {text: said, bullet: mark.startsWith('B')}}
}
