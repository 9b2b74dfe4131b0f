import type {FlowNode, FlowParagraph} from '../flow/node.ts'
import {linksIn, type PageRun, setMenusApart} from './menus.ts'

/** What is said of a paragraph beside its words; a label is given to the first one under its item. */
export interface Kind {
  readonly level?: number
  readonly apart?: 'note' | 'furniture'
  readonly item?: {label?: FlowParagraph['label']}
  /** blanks and line ends stand as they are */
  readonly pre?: boolean
}

/** Gathers runs into paragraphs: a block's beginning and end part them, and so do two line breaks on end. */
export class Paragraphs {
  readonly #nodes: FlowNode[] = []
  readonly #links = new Map<FlowNode, number>()
  #runs: PageRun[] = []
  #blank = true
  #goesOn = false

  add(run: PageRun): void {
    if (run.text === '') return
    this.#runs.push(run)
    if (this.#blank && /\S/.test(run.text)) this.#blank = false
  }

  /** A line break; the second one on end is the end of a paragraph. */
  breakLine(kind: Kind): void {
    const last = this.#runs.at(-1)?.text
    if (last === '\n') this.end(kind)
    else if (!this.#blank) this.#runs.push({text: '\n'})
  }

  /** What comes next stands in the same paragraph, though it is a block of its own. */
  goOn(): void {
    this.add({text: ' '})
    this.#goesOn = !this.#blank
  }

  end({level, apart, item, pre}: Kind): void {
    if (this.#goesOn) {
      this.#goesOn = false
      return
    }
    if (!this.#blank) {
      const label = item?.label
      if (item !== undefined) item.label = undefined
      const paragraph: FlowParagraph = {
        type: 'paragraph',
        runs: this.#runs,
        ...(level === undefined ? {} : {level}),
        ...(apart === undefined ? {} : {apart}),
        ...(label === undefined ? {} : {label}),
        ...(pre === true ? {laidOut: true} : {}),
      }
      this.#nodes.push(paragraph)
      const links = linksIn(paragraph, this.#runs)
      if (links > 0) this.#links.set(paragraph, links)
    }
    this.#runs = []
    this.#blank = true
  }

  push(node: FlowNode): void {
    this.#nodes.push(node)
  }

  /** What was gathered, the menus of the site set apart. */
  finish(): FlowNode[] {
    return setMenusApart(this.#nodes, this.#links)
  }
}
