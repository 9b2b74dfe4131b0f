import type {Light} from '../block.ts'
import {lightOf} from './light-of.ts'

type Rgb = readonly [number, number, number]

/** Colours that HTML and Word call by name, as far as any of them may be a light. */
const NAMED: Readonly<Record<string, Rgb>> = {
  red: [255, 0, 0],
  crimson: [220, 20, 60],
  firebrick: [178, 34, 34],
  orangered: [255, 69, 0],
  amber: [255, 191, 0],
  orange: [255, 165, 0],
  darkorange: [255, 140, 0],
  gold: [255, 215, 0],
  yellow: [255, 255, 0],
  green: [0, 128, 0],
  lime: [0, 255, 0],
  limegreen: [50, 205, 50],
  forestgreen: [34, 139, 34],
  seagreen: [46, 139, 87],
  mediumseagreen: [60, 179, 113],
  lawngreen: [124, 252, 0],
  chartreuse: [127, 255, 0],
  springgreen: [0, 255, 127],
}
const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/
const SHORT_HEX = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/
const FUNCTION = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*([\d.]+)(%)?\s*)?\)$/
/** What is seen through so far is a tint of what lies under it. */
const SOLID = 0.7

/**
 * The light that a colour is, as a file writes it: `#FF0000`, `FF0000`, `#f00`, `rgb(255, 0, 0)`, `red`.
 *
 * @returns `undefined` where it is no light, or no colour that is read here
 */
export function readLight(colour: string): Light | undefined {
  const known = KNOWN.get(colour)
  if (known !== undefined) return known.light
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  const rgb = readRgb(colour.trim().toLowerCase())
  const light = rgb === undefined ? undefined : lightOf(rgb)
  KNOWN.set(colour, {light})
  return light
}

/** The same of a colour in numbers from 0 to 255. */
export function lightOfRgb(parts: readonly number[]): Light | undefined {
  const rgb = threeOf(parts)
  return rgb === undefined ? undefined : lightOf(rgb)
}

/** A page has the same few colours again and again. */
const KNOWN = new Map<string, {readonly light: Light | undefined}>()
const MOST_KNOWN = 1024

function readRgb(colour: string): Rgb | undefined {
  const hex = HEX.exec(colour)
  if (hex !== null) return threeOf(hex.slice(1).map((part) => Number.parseInt(part, 16)))
  const short = SHORT_HEX.exec(colour)
  if (short !== null) return threeOf(short.slice(1).map((part) => Number.parseInt(part + part, 16)))
  const called = FUNCTION.exec(colour)
  if (called === null) return Object.hasOwn(NAMED, colour) ? NAMED[colour] : undefined
  const alpha = called[4] === undefined ? 1 : Number(called[4]) / (called[5] === undefined ? 1 : 100)
  return alpha < SOLID ? undefined : threeOf(called.slice(1, 4).map(Number))
}

function threeOf([red = 0, green = 0, blue = 0]: readonly number[]): Rgb | undefined {
  const isColour = [red, green, blue].every((part) => part >= 0 && part <= 255)
  return isColour ? [red, green, blue] : undefined
}
