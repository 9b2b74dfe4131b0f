import type {EdgedCell} from '../flow/edge-rows.ts'
import type {FlowNode} from '../flow/node.ts'

interface DefinedCell {
  readonly right: number
  readonly down?: 'begins' | 'goes-on'
  readonly isJoined: boolean
}

/** Twips that a cell gets whose row does not say where it ends. */
const UNSAID_WIDTH = 1440

/** What `\trowd` and the words behind it say of a row. */
export class RowDefinition {
  #left = 0
  #cells: DefinedCell[] = []
  #down: 'begins' | 'goes-on' | undefined
  #isJoined = false
  #isHeader = false

  get header(): boolean {
    return this.#isHeader
  }

  /** Take in a control word. */
  read(name: string, parameter: number | undefined): void {
    switch (name) {
      case 'trowd':
        this.#left = 0
        this.#cells = []
        this.#isHeader = false
        this.#down = undefined
        this.#isJoined = false
        return
      case 'trleft':
        this.#left = parameter ?? 0
        return
      case 'trhdr':
        this.#isHeader = parameter !== 0
        return
      case 'clvmgf':
        this.#down = 'begins'
        return
      case 'clvmrg':
        this.#down = 'goes-on'
        return
      case 'clmrg':
        this.#isJoined = true
        return
      case 'cellx':
        this.#cells.push({
          right: parameter ?? 0,
          isJoined: this.#isJoined,
          ...(this.#down === undefined ? {} : {down: this.#down}),
        })
        this.#down = undefined
        this.#isJoined = false
        return
      default:
    }
  }

  /** The cells of a row by their sides; one that is joined to the cell before it widens that. */
  cells(contents: readonly (readonly FlowNode[])[]): EdgedCell[] {
    const out: EdgedCell[] = []
    let left = Math.min(this.#left, this.#cells[0]?.right ?? 0)
    for (const [index, content] of contents.entries()) {
      const defined = this.#cells[index]
      const right = Math.max(left, defined?.right ?? left + UNSAID_WIDTH)
      const before = out.at(-1)
      if (defined?.isJoined === true && before !== undefined)
        out[out.length - 1] = {...before, right, content: [...before.content, ...content]}
      else {
        out.push({content, left, right, ...(defined?.down === undefined ? {} : {down: defined.down})})
      }
      left = right
    }
    return out
  }
}
