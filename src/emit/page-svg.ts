import type {PageBox, PageView} from '../../parsers/block.ts'
import {escapeXml} from './escape-xml.ts'

export type {PageView} from '../../parsers/block.ts'

/** Cells inside drawn lines, and cells that only their words tell. */
const RULED = '#1d6fb8'
const ALIGNED = '#2c8a3d'
const EDGE = '#c1272d'

/**
 * A page as the finder of tables saw it: an SVG file that needs no other.
 *
 * Cells are filled areas, edges red lines, words stand in their boxes. What the finder took for no edge or did not
 * see (white text, pictures) is not there: that is what the picture is for.
 */
export function pageSvg({page, width, height, words, edges, cells}: PageView): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size(width)} ${size(height)}" width="${size(width)}" height="${size(height)}" font-family="sans-serif">
<title>${escapeXml(`Page ${page}: ${words.length} words, ${edges.length} edges, ${cells.length} cells`)}</title>
<rect width="100%" height="100%" fill="#fff"/>
${[
  '<g id="cells" fill-opacity="0.15">',
  ...cells.map(({bbox, layout}) => boxOf(bbox, layout === 'ruled' ? RULED : ALIGNED)),
  '</g>',
  `<g id="edges" stroke="${EDGE}">`,
  ...edges.map(lineOf),
  '</g>',
  '<g id="words" fill="#000">',
  ...words.map(wordOf),
  '</g>',
].join('\n')}
</svg>
`
}

/** No size that a file can ask for is one that a viewer cannot draw. */
function size(points: number): number {
  return Number.isFinite(points) && points > 0 ? Math.round(points * 10) / 10 : 1
}

function boxOf([x0, y0, x1, y1]: PageBox, colour: string): string {
  return `<rect x="${at(x0)}" y="${at(y0)}" width="${at(x1 - x0)}" height="${at(y1 - y0)}" fill="${colour}" stroke="${colour}"/>`
}

function lineOf([x0, y0, x1, y1]: PageBox): string {
  return `<line x1="${at(x0)}" y1="${at(y0)}" x2="${at(x1)}" y2="${at(y1)}"/>`
}

/** A foot of a letter stands so far above the bottom of its box. */
const DESCENT = 0.2

/** A word drawn as wide as its box, whatever letters the viewer has. */
function wordOf({text, bbox: [x0, y0, x1, y1], turn}: PageView['words'][number]): string {
  const sideways = turn % 2 === 1
  const [long, high] = sideways ? [y1 - y0, x1 - x0] : [x1 - x0, y1 - y0]
  const [x, y] = CORNERS[turn]([x0, y0, x1, y1])
  const turned = turn === 0 ? '' : ` transform="rotate(${90 * turn} ${at(x)} ${at(y)})"`
  return `<text x="${at(x)}" y="${at(y)}" dy="${at(-DESCENT * high)}" font-size="${at(high * 0.85)}" textLength="${at(long)}" lengthAdjust="spacingAndGlyphs"${turned}>${escapeXml(text)}</text>`
}

/** Where a word of each turn begins: the corner at the foot of its first letter. */
const CORNERS: Readonly<
  Record<PageView['words'][number]['turn'], (box: PageBox) => readonly [number, number]>
> = {
  0: ([x0, , , y1]) => [x0, y1],
  1: ([x0, y0]) => [x0, y0],
  2: ([, y0, x1]) => [x1, y0],
  3: ([, , x1, y1]) => [x1, y1],
}

function at(points: number): number {
  return Number.isFinite(points) ? Math.round(points * 10) / 10 : 0
}
