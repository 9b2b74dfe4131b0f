import {type EdgedCell, type EdgedRow, rowsOfEdges} from './edge-rows.ts'
import {type HighRun, raiseLifted} from './lifted.ts'
import type {FlowNode, FlowParagraph} from './node.ts'

/** What a file says of a row: the cells by their sides, once their contents are known. */
export interface RowSides {
  readonly header: boolean
  readonly cells: (contents: readonly (readonly FlowNode[])[]) => EdgedCell[]
}

/** What is gathered at one depth of tables: the rows before, the cells of this row, and what is in this cell. */
interface Depth {
  rows: EdgedRow[]
  cells: FlowNode[][]
  nodes: FlowNode[]
}

/** Tables within tables: deeper than any document has them, what is in them is read at this depth. */
const DEEPEST = 60

/** Gathers runs into paragraphs, these into cells, rows and tables. */
export class TableBuilder {
  readonly #depths: Depth[] = [{rows: [], cells: [], nodes: []}]
  readonly #apart: FlowParagraph['apart']
  #runs: HighRun[] = []
  #hanging: FlowNode[] = []
  #isLeftOut = false
  #label: FlowParagraph['label']
  #startLabel: FlowParagraph['label']

  constructor(apart?: FlowParagraph['apart'], label?: FlowParagraph['label']) {
    this.#apart = apart
    this.#startLabel = label
  }

  add(run: HighRun): void {
    this.#runs.push(run)
  }

  /** Words of this paragraph are left out: where all are, so is its number. */
  leaveOut(): void {
    this.#isLeftOut = true
  }

  label(label: FlowParagraph['label']): void {
    this.#label = label
  }

  /** Has this paragraph words so far? */
  hasWords(): boolean {
    return this.#runs.some(({text}) => text.trim() !== '')
  }

  /** Were all words of this paragraph left out? */
  isGone(): boolean {
    return this.#isLeftOut && !this.hasWords()
  }

  /**
   * The end of a paragraph.
   *
   * @param depth  how many tables it stands in
   * @param level  of a heading
   */
  endParagraph(depth: number, level: number | undefined): void {
    const at = this.#settle(depth)
    const label = this.#label ?? this.#startLabel
    const isGone = this.#isLeftOut && this.#runs.length === 0
    if (!isGone && (this.#runs.length > 0 || label !== undefined)) {
      at.nodes.push({
        type: 'paragraph',
        runs: raiseLifted(this.#runs),
        ...(level === undefined ? {} : {level}),
        ...(label === undefined ? {} : {label}),
        ...(this.#apart === undefined ? {} : {apart: this.#apart}),
      })
      this.#startLabel = undefined
    }
    at.nodes.push(...this.#hanging)
    this.#hanging = []
    this.#isLeftOut = false
    this.#runs = []
    this.#label = undefined
  }

  endCell(depth: number, level: number | undefined): void {
    this.endParagraph(depth, level)
    const at = this.#settle(depth)
    at.cells.push(at.nodes)
    at.nodes = []
  }

  endRow(depth: number, definition: RowSides): void {
    const at = this.#settle(depth)
    if (at.cells.length > 0) at.rows.push({cells: definition.cells(at.cells), header: definition.header})
    at.cells = []
  }

  /** Put in what was gathered elsewhere, behind what came so far; tables that are open end here. */
  place(nodes: readonly FlowNode[]): void {
    this.#settle(0).nodes.push(...nodes)
  }

  /** What hangs on this paragraph, a text box: it stands behind it. */
  hang(nodes: readonly FlowNode[]): void {
    this.#hanging.push(...nodes)
  }

  /**
   * All that was gathered. A row that was begun and not ended is none: the file breaks off in it, and which of its words
   * are whole is not known. They stay as paragraphs.
   *
   * @param depth  how many tables the last paragraph stands in, where its end is not marked
   * @param level  of a heading that it is
   */
  finish(depth = 0, level?: number): FlowNode[] {
    if (this.#runs.length > 0 || this.#hanging.length > 0) this.endParagraph(depth, level)
    return this.#settle(0).nodes
  }

  /** Close the tables that are deeper than what comes now, and open those that it stands in. */
  #settle(wanted: number): Depth {
    const depth = Math.min(wanted, DEEPEST)
    while (this.#depths.length > depth + 1) {
      const closed = this.#depths.pop()
      const outer = this.#depths.at(-1)
      if (closed === undefined || outer === undefined) break
      if (closed.rows.length > 0) outer.nodes.push({type: 'table', rows: rowsOfEdges(closed.rows)})
      // cells without the end of their row: their words stay
      outer.nodes.push(...closed.cells.flat(), ...closed.nodes)
    }
    while (this.#depths.length <= depth) this.#depths.push({rows: [], cells: [], nodes: []})
    return this.#depths[depth] ?? {rows: [], cells: [], nodes: []}
  }
}
