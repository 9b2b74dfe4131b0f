import type {Nodes, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** A piece of Markdown's block structure over lines of its source, counted from 0. */
export interface Piece {
  readonly kind: 'heading' | 'paragraph' | 'list-item'
  /** Level of a heading; depth of a list, from 1. */
  readonly level?: number
  readonly from: number
  readonly to: number
}

const processor = unified().use(remarkParse)

/**
 * The headings, paragraphs and list items that remark finds in skeletons of lines.
 *
 * What remark reads as code (an indented line) is a paragraph of a report.
 */
export function remarkPieces(skeleton: string): Piece[] {
  return processor.parse(skeleton).children.flatMap((node) => piecesOf(node, 0))
}

function piecesOf(node: RootContent, depth: number): Piece[] {
  switch (node.type) {
    case 'heading':
      return [{kind: 'heading', level: node.depth, ...span(node)}]
    case 'list':
      return node.children.flatMap((item) => itemPieces(item.children, depth + 1))
    case 'blockquote':
      return node.children.flatMap((child) => piecesOf(child, depth))
    case 'thematicBreak':
      return []
    default:
      return [
        depth > 0 ? {kind: 'list-item', level: depth, ...span(node)} : {kind: 'paragraph', ...span(node)},
      ]
  }
}

function itemPieces(children: readonly RootContent[], depth: number): Piece[] {
  return children.flatMap((child) => piecesOf(child, depth))
}

function span(node: Nodes): {from: number; to: number} {
  return {from: (node.position?.start.line ?? 1) - 1, to: (node.position?.end.line ?? 1) - 1}
}
