import type {GridRow} from '../../parsers/block.ts'
import {likeness} from '../words/likeness.ts'

/** How the labels of a header are printed: letter for letter, with or without a bullet. */
export type PrintedForm = readonly {readonly text: string; readonly bulleted: boolean}[]

export function printedForm(header: readonly GridRow[]): PrintedForm {
  const first = header[0]?.cells ?? []
  return first.map((cell) => ({text: cell.text, bulleted: cell.bulleted === true}))
}

/**
 * Are two headers of the same words printed in different forms?
 *
 * A report that several hands wrote repeats one header in as many forms (`Description of service`, `Description of
 * Service`, with ticks and without). Inside one table the form does not change; where it does and the page brings no
 * title, the table is another's. Labels that a misreading spoilt prove nothing.
 */
export function differs(a: PrintedForm, b: PrintedForm): boolean {
  return a.some((label, index) => {
    const other = b[index]
    if (other === undefined) return false
    const alike = likeness(label.text, other.text)
    if (alike < 1) return label.bulleted !== other.bulleted && alike > 0.6
    return label.bulleted !== other.bulleted || label.text !== other.text
  })
}
