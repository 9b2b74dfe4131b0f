import {type DefinedCell, edgedCells} from '../flow/defined-cell.ts'
import type {EdgedCell} from '../flow/edge-rows.ts'
import type {FlowNode} from '../flow/node.ts'

/** What `\trowd` and the words behind it say of a row. */
export class RowDefinition {
  #left = 0
  #cells: DefinedCell[] = []
  #down: DefinedCell['down']
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
        this.#addCell(parameter ?? 0)
        return
      default:
    }
  }

  cells(contents: readonly (readonly FlowNode[])[]): EdgedCell[] {
    return edgedCells(this.#cells, contents)
  }

  /** A cell ends at its right side, where the next begins. */
  #addCell(right: number): void {
    this.#cells.push({
      left: this.#cells.at(-1)?.right ?? Math.min(this.#left, right),
      right,
      isJoined: this.#isJoined,
      ...(this.#down === undefined ? {} : {down: this.#down}),
    })
    this.#down = undefined
    this.#isJoined = false
  }
}
