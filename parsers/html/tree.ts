import {defaultTreeAdapter, type DefaultTreeAdapterTypes, html, parse} from 'parse5'
import type {Refused} from '../block.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type ChildNode = DefaultTreeAdapterTypes.ChildNode
export type Document = DefaultTreeAdapterTypes.Document

/** Elements within elements: pages have some dozens, and the work on each grows with those that are open around it. */
const DEEPEST = 2000

class TooDeep extends Error {}

/** A page as browsers build it, by parse5; or a refusal where its elements are nested without end. */
export function treeOf(text: string): Document | Refused {
  let depth = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush(): void {
      if (++depth > DEEPEST) throw new TooDeep()
    },
    onItemPop(): void {
      depth--
    },
  }
  try {
    return parse(closeEmpty(text), {treeAdapter, scriptingEnabled: false})
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
    return {
      code: 'read/too-deep',
      reason: `its elements are nested more than ${DEEPEST} deep, as those of no page are`,
    }
  }
}

/** `<script … />` of XHTML is closed; read as HTML it would swallow the page. */
function closeEmpty(text: string): string {
  if (!/^\s{0,99}<\?xml\b/.test(text)) return text
  return text.replace(
    /<(script|title|style|textarea|iframe|td|th|p|div|span)\b([^<>]{0,1000}?)\/>/gi,
    '<$1$2></$1>',
  )
}

export function isElement(node: ChildNode): node is Element {
  return defaultTreeAdapter.isElementNode(node)
}

export function isText(node: ChildNode): node is DefaultTreeAdapterTypes.TextNode {
  return defaultTreeAdapter.isTextNode(node)
}

/** An attribute's value; `undefined` where the element has none of the name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** The elements of a name below a node, in the page's order. */
export function* elementsNamed(node: Document | Element, name: string): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue
    if (child.tagName === name) yield child
    yield* elementsNamed(child, name)
  }
}

/** The text below an element, as it stands. */
export function textOf(element: Element): string {
  return element.childNodes
    .map((child) => (isText(child) ? child.value : isElement(child) ? textOf(child) : ''))
    .join('')
}

/** An element of HTML itself: drawings and formulas have names of their own. */
export function isHtml({namespaceURI}: Element): boolean {
  return namespaceURI === html.NS.HTML
}
