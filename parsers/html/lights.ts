import type {Light} from '../block.ts'
import {sharedLight} from '../colour/lit.ts'
import {readLight} from '../colour/read-colour.ts'
import type {FlowCell} from '../flow/node.ts'
import type {StylesOf} from './styles.ts'
import {attribute, type Element, isElement, textOf} from './tree.ts'

/** Shapes of a drawing that stands in a page. */
const SHAPES = new Set(['circle', 'ellipse', 'rect', 'path', 'polygon'])
/** A picture that is called by its colour: `images/red.gif`, `traffic_light-amber.png`. */
const CALLED =
  /(?:^|[^a-z])(red|amber|yellow|orange|green)(?![a-z])[^/]*\.(?:gif|png|jpe?g|svg|bmp)(?:[?#].*)?$/i
/** A picture of so many pixels is a spacer. */
const SPACER = 3
/** Longer words than so many characters, blanks and all, are no status. */
const LONGEST_STATUS = 400
/** Elements with cells of their own. */
const APART = new Set(['table', 'script', 'style', 'template'])

/**
 * The lights that are drawn in a cell: its ground, and what stands in it as a shape does: a picture called by its
 * colour, a drawing, or an element on a coloured ground that holds all of the cell's words, or none where it has none.
 */
export function lightsOf(
  cell: Element,
  stylesOf: StylesOf,
  isHidden: (element: Element) => boolean,
): Pick<FlowCell, 'ground' | 'shape'> {
  const ground = groundOf(cell, stylesOf)
  let words: string | undefined
  const isWhole = (element: Element): boolean => {
    words ??= textOf(cell)
    return words.length <= LONGEST_STATUS && textOf(element).trim() === words.trim()
  }
  const shapes: Light[] = []
  const look = (element: Element): void => {
    for (const child of element.childNodes) {
      if (!isElement(child) || APART.has(child.tagName) || isHidden(child)) continue
      const light = shapeOf(child, isWhole, stylesOf)
      if (light !== undefined) shapes.push(light)
      look(child)
    }
  }
  look(cell)
  const shape = sharedLight(shapes)
  return {...(ground === undefined ? {} : {ground}), ...(shape === undefined ? {} : {shape})}
}

function groundOf(element: Element, stylesOf: StylesOf): Light | undefined {
  const styled = stylesOf(element).ground
  if (styled !== undefined) return styled === 'none' ? undefined : styled
  return readLight(attribute(element, 'bgcolor') ?? '')
}

function shapeOf(
  element: Element,
  isWhole: (element: Element) => boolean,
  stylesOf: StylesOf,
): Light | undefined {
  const {tagName} = element
  if (SHAPES.has(tagName)) return readLight(attribute(element, 'fill') ?? '')
  if (tagName === 'img') return isSpacer(element) ? undefined : calledBy(attribute(element, 'src') ?? '')
  const ground = groundOf(element, stylesOf)
  return ground !== undefined && isWhole(element) ? ground : undefined
}

function isSpacer(image: Element): boolean {
  return ['width', 'height'].some((side) => Number.parseInt(attribute(image, side) ?? '99', 10) <= SPACER)
}

function calledBy(source: string): Light | undefined {
  const name = CALLED.exec(source)?.[1]?.toLowerCase()
  if (name === 'yellow' || name === 'orange') return 'amber'
  return name === 'red' || name === 'amber' || name === 'green' ? name : undefined
}
