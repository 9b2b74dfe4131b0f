import type {Parsed, Refused} from '../block.ts'
import {tellHidden} from '../flow/hidden-text.ts'
import {blocksOfFlow, charactersOf} from '../flow/index.ts'
import {readTree} from './page.ts'
import {sourceText} from './source-text.ts'
import {elementsNamed, textOf, treeOf} from './tree.ts'

/** Parse a page of HTML, of any age: what a reader sees of it, as blocks; or why it cannot be read. */
export function parseHtml(bytes: Uint8Array): Parsed | Refused {
  const source = sourceText(bytes)
  if ('reason' in source) return source
  const tree = treeOf(source.text)
  if ('reason' in tree) return tree
  const {nodes, hidden} = readTree(tree)
  const {blocks, messages} = blocksOfFlow(nodes)
  const [title] = elementsNamed(tree, 'title')
  const called = title === undefined ? '' : textOf(title).replace(/\s+/g, ' ').trim()
  return {
    format: 'html',
    blocks,
    characters: charactersOf(nodes),
    ...(called === '' ? {} : {hints: {title: called}}),
    messages: [...source.messages, ...tellHidden(hidden), ...messages],
  }
}
