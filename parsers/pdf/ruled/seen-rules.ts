import {holds} from '../matrix.ts'
import type {Area, Painted, Rule} from '../paint.ts'

const WHITE = '#ffffff'
/** Dark enough to be told from a rule that is drawn on it: what it is told by to the reader of the page. */
const ON_SHADE = '#fefefe'
/** More white rules than so many are a pattern. */
const MOST_RULES = 2000
const MOST_AREAS = 500

/**
 * The rules of a page as they are seen: white ones on shaded ground part its rows as dark ones do on white paper.
 *
 * @returns  the page's own rules, those on shaded ground with a colour that is not the paper's
 */
export function seenRules({rules, areas}: Painted): readonly Rule[] {
  const white = rules.filter(({colour}) => colour.toLowerCase() === WHITE)
  const ground = areas.filter(({colour, square}) => square && colour.toLowerCase() !== WHITE)
  if (white.length === 0 || white.length > MOST_RULES || ground.length === 0 || ground.length > MOST_AREAS)
    return rules
  return rules.map((rule) =>
    rule.colour.toLowerCase() === WHITE && ground.some((area) => isOn(rule, area))
      ? {...rule, colour: ON_SHADE}
      : rule,
  )
}

/** Between two shaded cells a rule is on the side of both. */
const AT_SIDE = 1.5

function isOn({upright, at, from, to}: Rule, {box: [x0, y0, x1, y1]}: Area): boolean {
  const middle = (from + to) / 2
  const ground = [x0 - AT_SIDE, y0 - AT_SIDE, x1 + AT_SIDE, y1 + AT_SIDE] as const
  return upright ? holds(ground, at, middle) : holds(ground, middle, at)
}
