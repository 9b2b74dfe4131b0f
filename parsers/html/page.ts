import type {Light} from '../block.ts'
import {readLight} from '../colour/read-colour.ts'
import type {FlowNode} from '../flow/node.ts'
import {signsOf} from '../flow/symbol-font.ts'
import {lightsOf} from './lights.ts'
import {labelsOf} from './lists.ts'
import type {PageRun} from './menus.ts'
import {BLOCKS, BOLD, STRUCK, UNSEEN} from './names.ts'
import {type Kind, Paragraphs} from './paragraphs.ts'
import {type StylesOf, stylesIn} from './styles.ts'
import {type CellReader, tableOf} from './table.ts'
import {
  attribute,
  type ChildNode,
  type Document,
  type Element,
  isElement,
  isHtml,
  isText,
  textOf,
} from './tree.ts'

/** A page as paragraphs and tables. */
export interface Page {
  readonly nodes: readonly FlowNode[]
  /** stretches of text that the page hides */
  readonly hidden: number
}

/** How words look, by the elements around them, and what their paragraph is. */
interface Around extends Kind {
  readonly look: Omit<PageRun, 'text'>
  readonly font?: string
  readonly inCell?: boolean
  readonly unseen?: boolean
}

/** Read the tree of a page as a reader sees it. */
export function readTree(document: Document): Page {
  return new PageReader(stylesIn(document)).read(document)
}

class PageReader {
  readonly #stylesOf: StylesOf
  #hidden = 0

  constructor(stylesOf: StylesOf) {
    this.#stylesOf = stylesOf
  }

  read(document: Document): Page {
    const nodes = this.#content(document.childNodes, {look: {}})
    return {nodes, hidden: this.#hidden}
  }

  #content(children: readonly ChildNode[], around: Around): FlowNode[] {
    const into = new Paragraphs()
    this.#walk(children, into, around)
    into.end(around)
    return into.finish()
  }

  #walk(children: readonly ChildNode[], into: Paragraphs, around: Around): void {
    for (const child of children) {
      if (isText(child)) this.#text(child.value, into, around)
      else if (isElement(child) && !this.#isHidden(child)) this.#element(child, into, around)
    }
  }

  /** Words that are not seen leave nothing behind but the place that they stand in. */
  #text(text: string, into: Paragraphs, around: Around): void {
    if (around.unseen !== true) into.add({...around.look, text: wordsIn(text, around)})
    else if (text.trim() !== '') this.#hidden++
  }

  #element(element: Element, into: Paragraphs, around: Around): void {
    const name = element.tagName
    if (name === 'br') into.breakLine(around)
    else if (name === 'img') this.#text(standIn(element, around), into, around)
    else if (name === 'table') this.#table(element, into, around)
    else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir')
      this.#list(element, into, around)
    else if (name === 'select') this.#walk(chosen(element), into, around)
    else if (BLOCKS.has(name)) {
      into.end(around)
      const inside = {...this.#around(element, around), ...kindOf(element)}
      this.#walk(element.childNodes, into, inside)
      // a term that ends in a colon and its value are one line, as a reader sees them
      if (name === 'dt' && textOf(element).trimEnd().endsWith(':')) into.goOn()
      else into.end(inside)
    } else this.#walk(element.childNodes, into, this.#around(element, around))
  }

  #table(element: Element, into: Paragraphs, around: Around): void {
    into.end(around)
    const {look, font, unseen} = this.#around(element, around)
    const outside = {look, ...(font === undefined ? {} : {font}), ...(unseen === true ? {unseen} : {})}
    const reader: CellReader = {
      isHidden: (child) => this.#isHidden(child),
      content: (cell) => {
        const own = this.#around(cell, {...outside, inCell: true})
        return this.#content(cell.childNodes, own)
      },
      lights: (cell) => lightsOf(cell, this.#stylesOf, (child) => this.#isUnseen(child)),
    }
    const {caption, table} = tableOf(element, reader)
    for (const node of caption) into.push(node)
    into.push(table)
  }

  #list(list: Element, into: Paragraphs, around: Around): void {
    into.end(around)
    const labels = labelsOf(list)
    for (const child of list.childNodes) {
      const label = isElement(child) ? labels.get(child) : undefined
      const item = label === undefined ? around : {...around, item: {label}}
      this.#walk([child], into, item)
    }
    into.end(around)
  }

  #around(element: Element, around: Around): Around {
    const name = element.tagName
    const styles = this.#stylesOf(element)
    const font = styles.font ?? attribute(element, 'face')?.split(',')[0]?.trim().toLowerCase() ?? around.font
    const light = styles.light ?? fontLight(element) ?? around.look.light
    const bold = styles.bold ?? (BOLD.has(name) || around.look.bold === true)
    return {
      ...around,
      look: {
        ...(bold ? {bold} : {}),
        ...(STRUCK.has(name) || styles.struck === true || around.look.struck === true ? {struck: true} : {}),
        ...(around.look.linked === true || (name === 'a' && attribute(element, 'href') !== undefined)
          ? {linked: true}
          : {}),
        ...(light === undefined || light === 'none' ? {} : {light}),
        ...(name === 'sup' || styles.raised === true || around.look.raised === true ? {raised: true} : {}),
      },
      ...(font === undefined ? {} : {font}),
      ...(name === 'pre' || name === 'textarea' ? {pre: true} : {}),
      ...(styles.unseen === undefined ? {} : {unseen: styles.unseen}),
    }
  }

  #isHidden(element: Element): boolean {
    if (UNSEEN.has(element.tagName) || (!isHtml(element) && element.tagName === 'title')) return true
    const isHidden = this.#isUnseen(element)
    if (isHidden && textOf(element).trim() !== '') this.#hidden++
    return isHidden
  }

  #isUnseen(element: Element): boolean {
    return attribute(element, 'hidden') !== undefined || this.#stylesOf(element).hidden === true
  }
}

/** `<font color="red">`, or a colour that is no light. */
function fontLight(element: Element): Light | 'none' | undefined {
  const colour = element.tagName === 'font' ? attribute(element, 'color') : undefined
  return colour === undefined ? undefined : (readLight(colour) ?? 'none')
}

/** The words of a text node; in a font of signs each stands for the sign that the font has at its code. */
function wordsIn(text: string, {pre, font}: Around): string {
  const words = pre === true ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' ')
  return font === undefined ? words : signsOf(words, font)
}

/** What a page says in place of a picture in a table's cell: a light that is red, a tick, an arrow. */
function standIn(image: Element, {inCell}: Around): string {
  if (inCell !== true) return ''
  return (attribute(image, 'alt') ?? '').replace(/\s+/g, ' ').trim()
}

/** Of a list to choose from, what is chosen. */
function chosen(select: Element): Element[] {
  const options = select.childNodes.filter(isElement).filter(({tagName}) => tagName === 'option')
  return options.filter((option) => attribute(option, 'selected') !== undefined)
}

/** Heading elements, and the classes that Word and its like give to the paragraphs of a heading style. */
function kindOf(element: Element): Kind {
  const name = element.tagName
  const level = /^h([1-6])$/.exec(name)?.[1] ?? headingClass(element)
  const isPart = name === 'nav' || name === 'footer' || attribute(element, 'role') === 'navigation'
  return {
    ...(level === undefined ? {} : {level: Number(level)}),
    ...(isPart ? {apart: 'furniture'} : {}),
  }
}

function headingClass(element: Element): string | undefined {
  if (element.tagName !== 'p') return undefined
  return /(?:^|\s)(?:mso-?)?heading-?([1-9])(?:\s|$)/i.exec(attribute(element, 'class') ?? '')?.[1]
}
