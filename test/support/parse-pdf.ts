import {parsePdf} from '../../parsers/pdf/index.ts'
import type {Block, Grid, Parsed, Prose} from '../../parsers/block.ts'
import {type PdfPage, type PdfTagged, writePdf} from './write-pdf.ts'

/** Parse a PDF of these pages, and of these tagged tables, that must open. */
export async function parsePages(
  pages: readonly PdfPage[],
  tables: readonly PdfTagged[] = [],
): Promise<Parsed> {
  const parsed = await parsePdf(writePdf(pages, tables), {})
  if ('reason' in parsed) throw new Error(parsed.reason)
  return parsed
}

export function gridsOf(blocks: readonly Block[]): Grid[] {
  return blocks.filter((block) => block.type === 'grid')
}

export function proseBlocks(blocks: readonly Block[]): Prose[] {
  return blocks.filter((block) => block.type !== 'grid')
}

/** The text of each cell; null where a span covers it. */
export function textsOf(grid: Grid | undefined): (string | null)[][] {
  return (grid?.rows ?? []).map(({cells}) => cells.map(({text, covered}) => (covered === true ? null : text)))
}

/** All visible characters that the blocks hold. */
export function visibleIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type !== 'grid') return sum + block.visible
    return sum + block.rows.flatMap(({cells}) => cells).reduce((all, {visible}) => all + visible, 0)
  }, 0)
}
