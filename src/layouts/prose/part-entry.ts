import {isCodeShape} from '../../words/code-shape.ts'
import type {FlowLine} from '../flow.ts'
import type {Entry} from './entry-grid.ts'
import type {Lead} from './lead.ts'

/** An indicator whose figures stand in the parts below it: its code, and the words that lead their titles. */
export interface Whole {
  readonly code: string
  readonly title: string
}

const PART = /^\(?(?:[ivx]{1,5}|[a-h])\)$/

/** A code and a title on a line of their own, under which parts may stand: `BV 99a Road casualties`. */
export function wholeOf(lines: readonly FlowLine[], lead: Lead): Whole | undefined {
  const [only, more] = lines
  if (only === undefined || more !== undefined || lead.code === '' || lead.body !== undefined)
    return undefined
  const title = only.text.slice(lead.title).replace(/[\s:.–-]+$/, '')
  return {code: lead.code, title}
}

/** `(i) Pedestrians killed`, under a code whose line gives no figure. */
export function isPartLead({code, number}: Lead): boolean {
  return code === '' && PART.test(number)
}

/** The entry of a part is of the code over it and its own mark: `(i)` under `BV 99a` is `BV 99a (i)`. */
export function partOf(entry: Entry, {code, title}: Whole): Entry {
  const mark = entry.number.text.replace(/^\(?/, '(')
  const text = `${code} ${mark}`
  if (!isCodeShape(text)) return entry
  return {
    ...entry,
    number: {...entry.number, text: '', visible: 0},
    code: {...entry.number, text, visible: entry.number.visible + entry.code.visible},
    title: {...entry.title, text: title === '' ? entry.title.text : `${title}: ${entry.title.text}`},
  }
}
