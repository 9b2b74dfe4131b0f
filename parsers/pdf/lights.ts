import type {Cell, Grid, GridRow, Light, Lit} from '../block.ts'
import {litBy, sharedLight} from '../colour/lit.ts'
import {readLight} from '../colour/read-colour.ts'
import type {Place} from './grid.ts'
import {type Box, holds, intersect, unite} from './matrix.ts'
import type {Area, Painted} from './paint.ts'
import type {Word} from './words.ts'

/** An area that is a light, or hides one that was drawn before it; its box is that of the page as it is shown. */
export interface LitArea {
  readonly box: Box
  readonly light: Light | undefined
}

/** A page with more coloured areas than so many is a picture: nothing in it is a cell's light. */
const MOST_LIGHTS = 2000
/** More areas of any colour than so many are not looked through for what hides a light. */
const MOST_AREAS = 10_000

/** The areas of a page that are lights, and those drawn over them, in the order in which they are drawn. */
export function litAreas({areas}: Painted, place: Place): LitArea[] {
  const lights = areas.filter((area) => lightOfArea(area) !== undefined)
  if (lights.length === 0 || lights.length > MOST_LIGHTS || areas.length > MOST_AREAS) return []
  return areas.flatMap((area): LitArea[] => {
    const light = lightOfArea(area)
    if (light === undefined && !lights.some((lit) => area.order > lit.order && touches(area.box, lit.box)))
      return []
    return [{box: place(area.box).bbox, light}]
  })
}

function lightOfArea({colour, faint}: Area): Light | undefined {
  return faint === true ? undefined : readLight(colour)
}

/** An area is the ground of a cell if it lies under so much of it. */
const GROUND_SHARE = 0.5
/** A shape is no smaller than so many points, nor longer than so many times its width: else it is a bar or a bullet. */
const SMALLEST_SHAPE = 4
const LONGEST_SHAPE = 2.5
/** A shape may be so much higher than the line that it stands on, where no rules are drawn. */
const OVER_LINE = 4

/** Light the cells of a table by the areas that are drawn in them; a cell's letters may have lit it before. */
export function lightGrid(grid: Grid, areas: readonly LitArea[]): Grid {
  const {position} = grid
  if (!('bbox' in position)) return grid
  const own = areas.filter(({box}) => touches(reach(position.bbox), box))
  if (!own.some(({light}) => light !== undefined)) return grid
  return {...grid, rows: grid.rows.map((row) => lightRow(row, own))}
}

/** A table may have thousands of cells and of areas: each row looks at those beside it alone. */
function lightRow(row: GridRow, areas: readonly LitArea[]): GridRow {
  const boxes = row.cells.flatMap(({position, covered}) =>
    'bbox' in position && covered !== true ? [position.bbox] : [],
  )
  if (boxes.length === 0) return row
  const around = reach(unite(boxes))
  const near = areas.filter(({box}) => touches(around, box))
  return near.length === 0 ? row : {...row, cells: row.cells.map((cell) => lightCell(cell, near))}
}

function lightCell(cell: Cell, areas: readonly LitArea[]): Cell {
  if (!('bbox' in cell.position) || cell.covered === true) return cell
  const {bbox} = cell.position
  const ground = groundOf(bbox, areas)
  const shape = shapeIn(bbox, areas)
  if (ground === undefined && shape === undefined) return cell
  const {lit: letters, ...dark} = cell
  const lit = litBy({ground, shape, letters: letters?.light})
  return lit === undefined ? dark : {...dark, lit}
}

/** The last that is drawn under all of a cell; what is drawn over it later hides it. */
function groundOf(cell: Box, areas: readonly LitArea[]): Light | undefined {
  const size = sizeOf(cell)
  return areas.findLast(({box}) => isMiddleIn(cell, box) && overlap(cell, box) >= GROUND_SHARE * size)?.light
}

function shapeIn(cell: Box, areas: readonly LitArea[]): Light | undefined {
  const shapes = areas.flatMap(({box, light}, at) => {
    if (light === undefined || !isShapeIn(cell, box)) return []
    const isHidden = areas
      .slice(at + 1)
      .some((later) => isMiddleIn(box, later.box) && overlap(box, later.box) >= GROUND_SHARE * sizeOf(box))
    return isHidden ? [] : [light]
  })
  return sharedLight(shapes)
}

function isShapeIn(cell: Box, [x0, y0, x1, y1]: Box): boolean {
  const [width, height] = [x1 - x0, y1 - y0]
  if (Math.min(width, height) < SMALLEST_SHAPE) return false
  if (Math.max(width, height) > LONGEST_SHAPE * Math.min(width, height)) return false
  if (overlap(cell, [x0, y0, x1, y1]) >= GROUND_SHARE * sizeOf(cell)) return false // that is its ground
  const isNoHigher = height <= cell[3] - cell[1] + OVER_LINE
  return isNoHigher && width <= cell[2] - cell[0] && isMiddleIn([x0, y0, x1, y1], cell)
}

/** Is the middle of the one in the other? */
function isMiddleIn([x0, y0, x1, y1]: Box, other: Box): boolean {
  return holds(other, (x0 + x1) / 2, (y0 + y1) / 2)
}

function reach([x0, y0, x1, y1]: Box): Box {
  return [x0, y0 - OVER_LINE, x1, y1 + OVER_LINE]
}

function touches(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

function overlap(a: Box, b: Box): number {
  const both = intersect(a, b)
  return both === undefined ? 0 : sizeOf(both)
}

function sizeOf([x0, y0, x1, y1]: Box): number {
  return (x1 - x0) * (y1 - y0)
}

/** How the letters of a cell light it: all of its words in one light. */
export function litByLetters(words: readonly Word[]): {readonly lit?: Lit} {
  const light = words[0] === undefined ? undefined : readLight(words[0].colour)
  if (light === undefined || !words.every(({colour}) => readLight(colour) === light)) return {}
  return {lit: {light, by: 'letters'}}
}
