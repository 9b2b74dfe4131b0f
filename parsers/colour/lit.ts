import type {Light, Lit} from '../block.ts'

/** The lights that a cell shows, by what is drawn in them. */
export interface Shown {
  readonly ground?: Light | undefined
  readonly shape?: Light | undefined
  readonly letters?: Light | undefined
}

/**
 * The one light of a cell: a shape stands on its ground, and is what is meant; a ground and letters of different lights
 * mean neither.
 */
export function litBy({ground, shape, letters}: Shown): Lit | undefined {
  if (shape !== undefined) return {light: shape, by: 'shape'}
  if (ground !== undefined && letters !== undefined && ground !== letters) return undefined
  if (ground !== undefined) return {light: ground, by: 'ground'}
  return letters === undefined ? undefined : {light: letters, by: 'letters'}
}

/** The light that all of some things have; `undefined` where one has none or another, or there is nothing. */
export function sharedLight(lights: readonly (Light | undefined)[]): Light | undefined {
  const [first] = lights
  return lights.every((light) => light === first) ? first : undefined
}
