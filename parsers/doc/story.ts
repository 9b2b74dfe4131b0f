import type {FlowNode, FlowParagraph} from '../flow/node.ts'
import {TableBuilder} from '../flow/table-builder.ts'
import type {RunAt} from './formatted-pages.ts'
import type {NextLabel} from './lists.ts'
import {type ParagraphProperties, paragraphProperties} from './paragraph-properties.ts'
import {rowSides} from './row-sides.ts'
import {type CharacterSources, RunReader} from './runs.ts'
import type {Stretch} from './stretches.ts'

/** What reading a stretch of the text asks of the rest of the file. */
export interface Sources extends CharacterSources {
  readonly paragraphRuns: RunAt
  readonly nextLabel: NextLabel
  /** the characters that end sections, where they are known; other page breaks stand within paragraphs */
  readonly sectionEnds: ReadonlySet<number> | undefined
  /** the text of the box that hangs on a character */
  readonly boxAt: (character: number) => Stretch | undefined
}

/** A stretch of the text read, and what was noticed of it. */
export interface ReadStory {
  readonly nodes: readonly FlowNode[]
  /** stretches that are hidden */
  readonly hidden: number
  /** marks of cells where the file says no table is */
  readonly strayCells: number
  /** the characters that call notes and are themselves deleted or hidden */
  readonly uncalled: ReadonlySet<number>
}

/** Marks that end paragraphs and cells. Source: [MS-DOC] 2.4.3 and 2.4.4. */
const CELL = 0x07
const PAGE = 0x0c
const PARAGRAPH = 0x0d

/** Read a stretch of the text as paragraphs and tables. */
export function readStory(
  sources: Sources,
  stretch: Stretch,
  apart?: FlowParagraph['apart'],
  label?: FlowParagraph['label'],
): ReadStory {
  return new StoryReader(sources, stretch, apart, label).read()
}

class StoryReader {
  readonly #sources: Sources
  readonly #stretch: Stretch
  readonly #builder: TableBuilder
  readonly #runs: RunReader
  /** what boxes hold whose anchors stand in a table that is open */
  #waiting: FlowNode[] = []
  #hiddenInBoxes = 0
  #strayCells = 0
  /** the paragraph went before a page break, and goes on behind it */
  #isContinued = false

  constructor(
    sources: Sources,
    stretch: Stretch,
    apart: FlowParagraph['apart'],
    label: FlowParagraph['label'],
  ) {
    this.#sources = sources
    this.#stretch = stretch
    this.#builder = new TableBuilder(apart, label)
    this.#runs = new RunReader(sources, stretch)
  }

  read(): ReadStory {
    const {characters} = this.#sources.text
    const {from, to} = this.#stretch
    const end = Math.min(to, characters.length)
    let begun = from
    for (let at = from; at < end; at++) {
      const code = characters.charCodeAt(at)
      if (code !== PARAGRAPH && code !== CELL && code !== PAGE) continue
      this.#endParagraph(begun, at, code)
      begun = at + 1
    }
    if (begun < end) this.#endParagraph(begun, end, PARAGRAPH)
    return {
      nodes: [...this.#builder.finish(), ...this.#waiting],
      hidden: this.#runs.hidden + this.#hiddenInBoxes,
      strayCells: this.#strayCells,
      uncalled: this.#runs.uncalled,
    }
  }

  /** A paragraph from one character to before its mark, which says what the paragraph is. */
  #endParagraph(from: number, mark: number, code: number): void {
    const {text, data, paragraphRuns, styles} = this.#sources
    const properties = paragraphProperties(
      paragraphRuns(text.byteOf(mark))?.properties,
      data,
      text.modifiersAt(mark),
    )
    const style = styles.paragraph(properties.style)
    const {runs, anchors} = this.#runs.read(from, mark, style.look)
    const {depth} = properties
    if (depth === 0) this.#placeBoxes()
    for (const anchor of anchors) this.#readBox(anchor)
    if (properties.endsRow && depth > 0) {
      this.#builder.endRow(depth, rowSides(properties.row))
      return
    }
    const isBreak = this.#isBreak(mark, code)
    if (isBreak && runs.every(({text: words}) => words.trim() === '')) return
    if (code === CELL && depth === 0) this.#strayCells++
    for (const run of runs) this.#builder.add(run)
    const level = properties.outline ?? style.level
    const heading = level !== undefined && level <= 9 ? level : undefined
    if (!this.#isContinued) this.#builder.label(this.#labelOf(properties, style))
    this.#isContinued = isBreak
    if ((code === CELL && depth > 0) || properties.endsInnerCell) this.#builder.endCell(depth, heading)
    else this.#builder.endParagraph(depth, heading)
    if (depth === 0) this.#placeBoxes()
  }

  /** A page break within a paragraph: what comes after it stands apart, but is no item of a list of its own. */
  #isBreak(mark: number, code: number): boolean {
    return code === PAGE && this.#sources.sectionEnds?.has(mark) === false
  }

  #labelOf(
    {list, listLevel}: ParagraphProperties,
    style: {readonly list?: number; readonly listLevel?: number},
  ): FlowParagraph['label'] {
    const used = list ?? style.list ?? 0
    // 0 is no list; numbers from 2047 on are the lists of Word 6
    return used === 0 || used >= 2047
      ? undefined
      : this.#sources.nextLabel(used, listLevel ?? style.listLevel ?? 0)
  }

  #readBox(anchor: number): void {
    const box = this.#sources.boxAt(anchor)
    if (box === undefined) return
    const {nodes, hidden, strayCells} = readStory({...this.#sources, boxAt: () => undefined}, box)
    this.#waiting.push(...nodes)
    this.#hiddenInBoxes += hidden
    this.#strayCells += strayCells
  }

  #placeBoxes(): void {
    if (this.#waiting.length > 0) this.#builder.place(this.#waiting)
    this.#waiting = []
  }
}
