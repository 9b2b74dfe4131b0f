import {cellsOf} from '../cells.ts'
import {type Edge, edgesOf} from '../edges.ts'
import {fill, type Filled} from '../filled.ts'
import {type Lattice, type Lattices, latticesOf} from '../lattice.ts'
import {type Box, holds} from '../matrix.ts'
import type {Painted, Rule} from '../paint.ts'
import type {Word} from '../words.ts'
import {isBoxedHead} from './boxed-head.ts'
import {closeGaps} from './boxed-cells.ts'
import {bandsOf, withoutBands} from './bands.ts'
import {isDrawing} from './drawings.ts'
import {seenRules} from './seen-rules.ts'
import {withoutInsetShading} from './inset-shading.ts'
import {withOuterColumn} from './outer-column.ts'
import {cutMergedCells} from './merged-cells.ts'
import {withHeadsOver} from './heads-over.ts'
import {partOpenColumns} from './open-columns.ts'
import {withOpenHeads} from './open-heads.ts'
import {openSides} from './open-sides.ts'
import {partStackedRows} from './stacked-rows.ts'
import {partSteppedHeads} from './stepped-heads.ts'
import {withoutThinSlots} from './thin-slots.ts'

/** The ruled tables of a page, and what else its lines enclose. */
export interface Ruled extends Pick<Lattices, 'headers'> {
  readonly tables: readonly Filled[]
  readonly edges: readonly Edge[]
  /** the level ones that are drawn as rules, and are no sides of coloured areas */
  readonly levels: readonly Edge[]
  /** boxes of lines that are no tables */
  readonly drawings: readonly Box[]
  /** boxes that touch no other */
  readonly frames: readonly Box[]
  /** what shades every other row of a table */
  readonly bands: readonly Box[]
}

/** The tables of a page that lines are drawn round, each read as its words bid. */
export function ruledTables(painted: Painted, words: readonly Word[]): Ruled {
  const page = {...painted, rules: seenRules(painted)}
  const rules = edgesOf({...page, areas: []})
  const own = edgesOf({...page, areas: withoutInsetShading(page.areas, cellsOf(rules))})
  const edges = [...own, ...openSides(own)]
  const {tables: drawnRound, headers: shaded, lone} = drawnCells(edges, page.rules, words)
  const heads = drawnRound.filter((lattice) => isBoxedHead(lattice, drawnRound, words))
  const tables = drawnRound.filter((lattice) => !heads.includes(lattice))
  const headers = [...shaded, ...heads]
  const bands = bandsOf(page.areas, words)
  const read = tables.map((lattice) => readAs(lattice, wordsFor(lattice, tables, words)))
  const drawn = new Set(read.filter(isDrawing))
  return {
    edges,
    levels: rules.filter(({upright}) => !upright),
    headers: headers.flatMap((header) => withoutBands(header, bands)),
    tables: read.filter((filled) => !drawn.has(filled)),
    drawings: [...drawn].map(({lattice}) => lattice.box),
    frames: lone,
    bands,
  }
}

/** Cells that touch; and those that are drawn each by itself, with gaps between them. */
function drawnCells(edges: readonly Edge[], rules: readonly Rule[], words: readonly Word[]): Lattices {
  const cells = cellsOf(edges)
  const touching = latticesOf(cells, rules)
  const closed = closeGaps(cells, touching, words)
  return closed === undefined ? touching : latticesOf(closed, rules)
}

/** What stands in a table beside another is none of its. */
function wordsFor(lattice: Lattice, tables: readonly Lattice[], words: readonly Word[]): readonly Word[] {
  if (tables.length === 1) return words
  const others = tables.filter((other) => other !== lattice)
  return words.filter(({box: [x0, y0, x1, y1]}) => {
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
    return holds(lattice.box, x, y) || !others.some(({box}) => holds(box, x, y))
  })
}

const READINGS: readonly ((filled: Filled, words: readonly Word[]) => Lattice)[] = [
  withOpenHeads,
  withoutThinSlots,
  withOuterColumn,
  partOpenColumns,
  withHeadsOver,
  cutMergedCells,
  partStackedRows,
  partSteppedHeads,
  cutMergedCells,
]

/** Most readings leave most tables as they are: their words are looked up anew only where one does not. */
function readAs(lattice: Lattice, words: readonly Word[]): Filled {
  return READINGS.reduce(
    (read, refine) => {
      const next = refine(read, words)
      return next === read.lattice ? read : fill(next, words)
    },
    fill(lattice, words),
  )
}
