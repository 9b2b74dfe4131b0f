import type {FlowCell, FlowNode, FlowRow, FlowTable} from '../flow/node.ts'
import {attribute, type Element, isElement} from './tree.ts'

/** What reading a table asks of the reader of the page. */
export interface CellReader {
  readonly isHidden: (element: Element) => boolean
  /** what stands in a cell or a caption */
  readonly content: (element: Element) => readonly FlowNode[]
  /** what is drawn in a cell */
  readonly lights: (cell: Element) => Pick<FlowCell, 'ground' | 'shape'>
}

/** A table and what stands over it. */
export interface CaptionedTable {
  readonly caption: readonly FlowNode[]
  readonly table: FlowTable
}

/** Rows of one group, in which spans end. */
interface RowGroup {
  readonly rows: readonly Element[]
  readonly isHead: boolean
}

/** Read a table: its head first and its foot last, wherever they stand in the source, as browsers draw them. */
export function tableOf(element: Element, reader: CellReader): CaptionedTable {
  const children = shown(element, reader)
  const groups = children.filter(({tagName}) => ['thead', 'tbody', 'tfoot', 'tr'].includes(tagName))
  const inOrder = ['thead', '', 'tfoot'].flatMap((part) =>
    groups.filter(({tagName}) => (part === '' ? tagName === 'tbody' || tagName === 'tr' : tagName === part)),
  )
  const captions = children.filter(({tagName}) => tagName === 'caption')
  return {
    caption: captions.flatMap((caption) => reader.content(caption)),
    table: {
      type: 'table',
      rows: inOrder.map((group) => groupOf(group, reader)).flatMap((group) => rowsOf(group, reader)),
    },
  }
}

function groupOf(element: Element, reader: CellReader): RowGroup {
  const rows =
    element.tagName === 'tr' ? [element] : shown(element, reader).filter(({tagName}) => tagName === 'tr')
  return {rows, isHead: element.tagName === 'thead'}
}

function rowsOf({rows, isHead}: RowGroup, reader: CellReader): FlowRow[] {
  return rows.map((row, index): FlowRow => {
    const cells = shown(row, reader).filter(({tagName}) => tagName === 'td' || tagName === 'th')
    return {
      cells: cells.map((cell): FlowCell => ({
        content: reader.content(cell),
        cs: Math.max(1, span(cell, 'colspan')),
        rs: downSpan(span(cell, 'rowspan'), rows.length - index),
        ...reader.lights(cell),
      })),
      header: isHead || (cells.length > 1 && cells.every(({tagName}) => tagName === 'th')),
    }
  })
}

/** 0 spans the rest of the group, and no span goes past it. */
function downSpan(rows: number, left: number): number {
  return rows === 0 ? left : Math.min(rows, left)
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = /^\s*(\d{1,9})/.exec(attribute(cell, name) ?? '')?.[1]
  return value === undefined ? 1 : Number(value)
}

function shown(element: Element, {isHidden}: CellReader): Element[] {
  return element.childNodes.filter(isElement).filter((child) => !isHidden(child))
}
