import type {FlowParagraph} from '../flow/node.ts'
import type {TableBuilder} from '../flow/table-builder.ts'
import type {Lists} from './lists.ts'
import type {ParagraphState} from './paragraph-state.ts'

/** Labels the items of lists: by what the file prints before them, else as its tables of lists count them. */
export class ItemLabels {
  readonly #lists: Lists
  #text = ''
  #isPrinted = false

  constructor(lists: Lists) {
    this.#lists = lists
  }

  /** The group that prints a label begins. */
  begin(): void {
    this.#text = ''
  }

  text(text: string): void {
    this.#text += text
  }

  /** The group is read: its label is the paragraph's that is being read. */
  end(builder: TableBuilder): void {
    this.#isPrinted = true
    builder.label(labelOf(this.#text.trim()))
  }

  /**
   * The paragraph ends. An item is counted whether or not the file prints its number, which holds where it does, and an
   * empty one too, though a number alone says nothing; not one that is hidden.
   */
  number({list, listLevel}: ParagraphState, builder: TableBuilder): void {
    const isPrinted = this.#isPrinted
    this.#isPrinted = false
    if (list === undefined || builder.isGone()) return
    const label = this.#lists.next(list, listLevel ?? 0)
    if (!isPrinted && builder.hasWords()) builder.label(label)
  }
}

function labelOf(text: string): FlowParagraph['label'] {
  // Word's second kind of bullet is an o of a typewriter's font
  const bullet = !/[\p{L}\p{N}]/u.test(text) || text === 'o'
  return text === '' ? undefined : {text, bullet}
}
