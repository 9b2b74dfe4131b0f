import {type Font, fontOf, type Graphics, initialGraphics} from './graphics.ts'
import {type Box, compose, IDENTITY, intersect, mapBox, type Matrix, unite} from './matrix.ts'
import type {Area, Glyph, Painted, Rule} from './paint.ts'
import {paintSubpaths} from './paint-path.ts'
import {boxOfSubpath, subpathsOf} from './path.ts'
import type {Operation, PageContent} from './pdfjs.ts'
import {showText} from './show-text.ts'

/** So deep may graphics be saved and forms be nested; a file that goes deeper means harm. */
const DEEPEST = 512

interface Painting {
  readonly content: PageContent
  /** by name: a page sets each of a few fonts hundreds of times */
  readonly fonts: Map<string, Font | undefined>
  graphics: Graphics
  readonly saved: Graphics[]
  readonly glyphs: Glyph[]
  readonly rules: Rule[]
  readonly areas: Area[]
  readonly pictures: Box[]
  pendingClip: boolean
  inText: boolean
  /** the cell of each stretch of marked content that is open */
  readonly tags: (number | undefined)[]
  /** forms that are being drawn: content in them has numbers of its own */
  forms: number
  order: number
}

/**
 * Follow a page's drawing operations and keep what is seen: glyphs, straight rules, filled areas, pictures.
 *
 * The operator list gives each glyph's width, which pdfjs's text items do not: a run of text that goes over two
 * columns can be cut exactly.
 *
 * @see  ISO 32000-1, 8.4 (graphics state), 9.4 (text objects)
 */
export function readPage(content: PageContent): Painted {
  const painting: Painting = {
    content,
    fonts: new Map(),
    graphics: initialGraphics(content.view),
    saved: [],
    glyphs: [],
    rules: [],
    areas: [],
    pictures: [],
    pendingClip: false,
    inText: false,
    tags: [],
    forms: 0,
    order: 0,
  }
  for (const operation of content.operations) {
    painting.order += 1
    HANDLERS[operation.name]?.(painting, operation.args)
  }
  const {glyphs, rules, areas, pictures} = painting
  const {width, height} = content
  return {width, height, glyphs, rules, areas, pictures, brokenOff: painting.inText}
}

type Handler = (painting: Painting, args: Operation['args']) => void

function number(args: Operation['args'], index: number): number {
  const value = args[index]
  return typeof value === 'number' ? value : 0
}

function numbersOf(value: unknown): readonly number[] | undefined {
  if (value instanceof Float32Array || value instanceof Float64Array) return [...value]
  return Array.isArray(value) && value.every((item): item is number => typeof item === 'number')
    ? value
    : undefined
}

function matrixFrom(value: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = numbersOf(value) ?? []
  return f === undefined ||
    e === undefined ||
    d === undefined ||
    c === undefined ||
    b === undefined ||
    a === undefined
    ? undefined
    : [a, b, c, d, e, f]
}

function boxFrom(value: unknown): Box | undefined {
  const [x0, y0, x1, y1] = numbersOf(value) ?? []
  return y1 === undefined || x1 === undefined || y0 === undefined || x0 === undefined
    ? undefined
    : [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]
}

function save(painting: Painting): void {
  if (painting.saved.length < DEEPEST) painting.saved.push({...painting.graphics})
}

function restore(painting: Painting): void {
  painting.graphics = painting.saved.pop() ?? painting.graphics
}

function clipTo(graphics: Graphics, box: Box): void {
  const clipped = graphics.clip === undefined ? box : intersect(graphics.clip, box)
  graphics.clip = clipped ?? [0, 0, -1, -1]
}

function enter(painting: Painting, matrix: unknown, bbox: unknown): void {
  save(painting)
  const own = matrixFrom(matrix)
  if (own !== undefined) painting.graphics.ctm = compose(painting.graphics.ctm, own)
  const box = boxFrom(bbox)
  if (box !== undefined) clipTo(painting.graphics, mapBox(painting.graphics.ctm, box))
}

function moveText(graphics: Graphics, x: number, y: number): void {
  graphics.lineX += x
  graphics.lineY += y
  graphics.x = graphics.lineX
  graphics.y = graphics.lineY
}

function setTextMatrix(graphics: Graphics, matrix: Matrix): void {
  graphics.textMatrix = matrix
  graphics.x = graphics.y = graphics.lineX = graphics.lineY = 0
}

function setFont(painting: Painting, name: unknown, size: unknown): void {
  const {graphics} = painting
  const points = typeof size === 'number' ? size : 0
  graphics.font = typeof name === 'string' ? fontNamed(painting, name) : undefined
  graphics.fontSize = Math.abs(points)
  graphics.fontDirection = points < 0 ? -1 : 1
}

function fontNamed({content, fonts}: Painting, name: string): Font | undefined {
  if (!fonts.has(name)) fonts.set(name, fontOf(content.font(name), name))
  return fonts.get(name)
}

function setState(painting: Painting, states: unknown): void {
  if (!Array.isArray(states)) return
  for (const state of states) {
    if (!Array.isArray(state)) continue
    const [key, value] = state as readonly unknown[]
    if (key === 'Font' && Array.isArray(value)) setFont(painting, value[0], value[1])
    if (key === 'LW' && typeof value === 'number') painting.graphics.lineWidth = value
    if (key === 'ca' && typeof value === 'number') painting.graphics.fillAlpha = value
  }
}

/** A picture is drawn in the unit square of the space of the moment. */
function paintPicture({graphics, pictures}: Painting): void {
  const box = mapBox(graphics.ctm, [0, 0, 1, 1])
  const seen = graphics.clip === undefined ? box : intersect(box, graphics.clip)
  if (seen !== undefined) pictures.push(seen)
}

function constructPath(painting: Painting, [paint, data]: Operation['args']): void {
  const {graphics, content} = painting
  const how = typeof paint === 'number' ? content.nameOf(paint) : ''
  const path: unknown = Array.isArray(data) ? data[0] : undefined
  const numbers = path instanceof Float32Array ? path : new Float32Array(numbersOf(path) ?? [])
  const subpaths = subpathsOf(numbers, graphics.ctm)
  if (painting.pendingClip) {
    const boxes = subpaths.map(boxOfSubpath)
    if (boxes.length > 0) clipTo(graphics, unite(boxes))
    painting.pendingClip = false
  }
  paintSubpaths(painting, how, subpaths)
}

/** Content that has no number of its own belongs where the content around it does. */
function markContent({content, tags, forms}: Painting, [, mark]: Operation['args']): void {
  const own = typeof mark === 'number' && forms === 0 ? content.tags.cells.get(mark) : undefined
  tags.push(own ?? tags.at(-1))
}

const colour =
  (set: (graphics: Graphics, value: string) => void): Handler =>
  ({graphics}, [value]) => {
    if (typeof value === 'string') set(graphics, value)
  }

/** A pattern or a gradient: no one colour. */
const PATTERN = 'pattern'

const setFill = colour((graphics, value) => (graphics.fill = value))
const setStroke = colour((graphics, value) => (graphics.stroke = value))

const HANDLERS: Readonly<Record<string, Handler>> = {
  save,
  restore,
  transform: ({graphics}, args) => {
    const matrix = matrixFrom(args)
    if (matrix !== undefined) graphics.ctm = compose(graphics.ctm, matrix)
  },
  setLineWidth: ({graphics}, args) => (graphics.lineWidth = number(args, 0)),
  setGState: (painting, [states]) => setState(painting, states),
  setFillRGBColor: setFill,
  setFillColorN: ({graphics}) => (graphics.fill = PATTERN),
  setStrokeRGBColor: setStroke,
  beginText: (painting) => {
    painting.inText = true
    setTextMatrix(painting.graphics, IDENTITY)
  },
  endText: (painting) => (painting.inText = false),
  setTextMatrix: ({graphics}, args) => {
    const matrix = matrixFrom(args[0]) ?? matrixFrom(args)
    if (matrix !== undefined) setTextMatrix(graphics, matrix)
  },
  moveText: ({graphics}, args) => moveText(graphics, number(args, 0), number(args, 1)),
  setLeadingMoveText: ({graphics}, args) => {
    graphics.leading = number(args, 1)
    moveText(graphics, number(args, 0), number(args, 1))
  },
  setLeading: ({graphics}, args) => (graphics.leading = -number(args, 0)),
  nextLine: ({graphics}) => moveText(graphics, 0, graphics.leading),
  setCharSpacing: ({graphics}, args) => (graphics.charSpacing = number(args, 0)),
  setWordSpacing: ({graphics}, args) => (graphics.wordSpacing = number(args, 0)),
  setHScale: ({graphics}, args) => (graphics.horizontalScale = number(args, 0) / 100),
  setTextRise: ({graphics}, args) => (graphics.rise = number(args, 0)),
  setTextRenderingMode: ({graphics}, args) => (graphics.renderingMode = number(args, 0)),
  setFont: (painting, [name, size]) => setFont(painting, name, size),
  showText: (painting, [items]) => {
    const {graphics, order, glyphs, tags} = painting
    if (Array.isArray(items)) showText(graphics, items, {order, tag: tags.at(-1)}, glyphs)
  },
  clip: (painting) => (painting.pendingClip = true),
  eoClip: (painting) => (painting.pendingClip = true),
  constructPath,
  paintFormXObjectBegin: (painting, [matrix, bbox]) => {
    painting.forms += 1
    enter(painting, matrix, bbox)
  },
  paintFormXObjectEnd: (painting) => {
    painting.forms -= 1
    restore(painting)
  },
  beginMarkedContent: markContent,
  beginMarkedContentProps: markContent,
  endMarkedContent: ({tags}) => tags.pop(),
  beginGroup: (painting, [group]) => {
    const field = (name: string): unknown =>
      typeof group === 'object' && group !== null ? Reflect.get(group, name) : undefined
    enter(painting, field('matrix'), field('bbox'))
  },
  endGroup: restore,
  beginAnnotation: (painting, [, rect, transform, matrix]) => {
    save(painting)
    const [outer, inner] = [matrixFrom(transform), matrixFrom(matrix)]
    if (boxFrom(rect) === undefined) return
    if (outer !== undefined) painting.graphics.ctm = compose(painting.graphics.ctm, outer)
    if (inner !== undefined) painting.graphics.ctm = compose(painting.graphics.ctm, inner)
  },
  endAnnotation: restore,
  paintImageXObject: paintPicture,
  paintInlineImageXObject: paintPicture,
  paintImageMaskXObject: paintPicture,
}
