import {cellsOf} from '../cells.ts'
import {edgesOf} from '../edges.ts'
import {type Lattice, type Lattices, latticesOf} from '../lattice.ts'
import type {Painted} from '../paint.ts'
import type {Word} from '../words.ts'
import {isDrawing} from './drawings.ts'
import {withoutInsetShading} from './inset-shading.ts'
import {cutMergedCells} from './merged-cells.ts'
import {openSides} from './open-sides.ts'
import {partStackedRows} from './stacked-rows.ts'
import {partSteppedHeads} from './stepped-heads.ts'
import {withoutThinSlots} from './thin-slots.ts'

/** The tables of a page that lines are drawn round, each read as its words bid. */
export function ruledTables(
  page: Painted,
  words: readonly Word[],
): Lattices & {readonly edges: ReturnType<typeof edgesOf>} {
  const rules = cellsOf(edgesOf({...page, areas: []}))
  const own = edgesOf({...page, areas: withoutInsetShading(page.areas, rules)})
  const edges = [...own, ...openSides(own)]
  const {tables, headers} = latticesOf(cellsOf(edges), page.rules)
  return {
    edges,
    headers,
    tables: tables.map((lattice) => readAs(lattice, words)).filter((lattice) => !isDrawing(lattice, words)),
  }
}

const READINGS: readonly ((lattice: Lattice, words: readonly Word[]) => Lattice)[] = [
  withoutThinSlots,
  cutMergedCells,
  partStackedRows,
  partSteppedHeads,
  cutMergedCells,
]

function readAs(lattice: Lattice, words: readonly Word[]): Lattice {
  return READINGS.reduce((read, refine) => refine(read, words), lattice)
}
