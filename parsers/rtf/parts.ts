import {furnitureIn} from '../flow/furniture.ts'
import type {FlowNode, FlowParagraph} from '../flow/node.ts'
import {TableBuilder} from '../flow/table-builder.ts'

/** A part of the document with paragraphs of its own, and what becomes of them. */
export interface Part {
  readonly is: 'text' | 'box' | 'note' | 'furniture'
  readonly builder: TableBuilder
}

/** Gathers the parts of a document: its text, the boxes that hang in it, its notes, the heads and feet of its pages. */
export class Parts {
  readonly text: Part = {is: 'text', builder: new TableBuilder()}
  readonly #notes: FlowNode[] = []
  /** heads and feet that say the same are one */
  readonly #furniture = new Map<string, readonly FlowParagraph[]>()
  #called = 0
  #isCalled = false

  box(around: Part): Part {
    const apart = around.is === 'note' || around.is === 'furniture' ? around.is : undefined
    return {is: 'box', builder: new TableBuilder(apart)}
  }

  furniture(): Part {
    return {is: 'furniture', builder: new TableBuilder('furniture')}
  }

  /** A note; it has the number that its call has in the text, where the call is a number. */
  note(): Part {
    const label = this.#isCalled ? {text: String(this.#called), bullet: false} : undefined
    this.#isCalled = false
    return {is: 'note', builder: new TableBuilder('note', label)}
  }

  /** The number of the note that is called next. */
  call(): string {
    this.#isCalled = true
    return String(++this.#called)
  }

  /** A part ends; `around` is the part that it stood in. */
  end({is, builder}: Part, around: Part, depth: number, level: number | undefined): void {
    const nodes = builder.finish(depth, level)
    if (nodes.length === 0) return
    if (is === 'box') around.builder.hang(nodes)
    else if (is === 'note') this.#notes.push(...nodes)
    else if (is === 'furniture') {
      const paragraphs = furnitureIn(nodes)
      this.#furniture.set(wordsOf(paragraphs), paragraphs)
    }
  }

  finish(): FlowNode[] {
    return [...this.text.builder.finish(), ...this.#notes, ...[...this.#furniture.values()].flat()]
  }
}

function wordsOf(paragraphs: readonly FlowParagraph[]): string {
  return paragraphs.map(({runs}) => runs.map(({text}) => text).join('')).join('\n')
}
