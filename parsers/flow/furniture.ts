import type {FlowNode, FlowParagraph} from './node.ts'

/** The paragraphs of a page's head or foot; a table there only lays them out. */
export function furnitureIn(nodes: readonly FlowNode[]): FlowParagraph[] {
  return nodes.flatMap((node): FlowParagraph[] => {
    if (node.type === 'paragraph') return [{...node, apart: 'furniture'}]
    return node.rows.flatMap(({cells}) => cells.flatMap(({content}) => furnitureIn(content)))
  })
}
