import type {Light} from '../block.ts'
import {type DefinedCell, edgedCells} from '../flow/defined-cell.ts'
import type {EdgedCell} from '../flow/edge-rows.ts'
import type {FlowNode} from '../flow/node.ts'
import type {Colours} from './colours.ts'

/** A pattern of so many hundredths of a per cent covers all. */
const ALL = 10_000

/** What `\trowd` and the words behind it say of a row. */
export class RowDefinition {
  readonly #colours: Colours
  #left = 0
  #cells: DefinedCell[] = []
  #down: DefinedCell['down']
  #isJoined = false
  #isHeader = false
  /** the colours of the cell's ground and of the pattern on it, and how much of the ground that covers */
  #ground: number | undefined
  #pattern: number | undefined
  #covered = 0

  constructor(colours: Colours) {
    this.#colours = colours
  }

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
        this.#endCell()
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
      case 'clcbpat':
        this.#ground = parameter
        return
      case 'clcfpat':
        this.#pattern = parameter
        return
      case 'clshdng':
        this.#covered = parameter ?? 0
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
    const ground = this.#light()
    this.#cells.push({
      left: this.#cells.at(-1)?.right ?? Math.min(this.#left, right),
      right,
      isJoined: this.#isJoined,
      ...(this.#down === undefined ? {} : {down: this.#down}),
      ...(ground === undefined ? {} : {ground}),
    })
    this.#endCell()
  }

  /** A pattern that covers a part of its ground mixes the two to a tint. */
  #light(): Light | undefined {
    if (this.#covered >= ALL) return this.#colours.light(this.#pattern)
    return this.#covered === 0 ? this.#colours.light(this.#ground) : undefined
  }

  #endCell(): void {
    this.#down = undefined
    this.#isJoined = false
    this.#ground = undefined
    this.#pattern = undefined
    this.#covered = 0
  }
}
