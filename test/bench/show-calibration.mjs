// How far what was said of pairs is what they are, as lines.
import {calibration} from '../../node_modules/.cache/outturn/test/support/score-clusters.js'

/** Fewer pairs than these say little of their bin. */
const ENOUGH = 200
const GOAL = 0.05

/**
 * @param links       that joined records of one kind; follow-ons join none
 * @param candidates  of that kind
 * @param truth       what each record is, by its id
 */
export function showCalibration(links, candidates, truth) {
  const said = [
    ...links.filter(({relation}) => relation !== 'follow-on').map((link) => ({...link, linked: true})),
    ...candidates.map((pair) => ({...pair, linked: false})),
  ].filter(({a, b}) => truth.has(a) && truth.has(b))
  const judged = said.map(({a, b, probability, linked}) => ({
    probability,
    linked,
    isOne: truth.get(a) === truth.get(b),
  }))
  for (const {from, to, pairs, linked, said: mean, found} of calibration(judged)) {
    if (pairs === 0) continue
    const fair = (pairs < ENOUGH || Math.abs(mean - found) <= GOAL) && (to > 0.5 || linked === 0)
    console.log(
      `  said ${from.toFixed(2)}–${to.toFixed(2)}  ${String(pairs).padStart(7)} pairs, ${String(linked).padStart(7)} linked: ${mean.toFixed(4)} said, ${found.toFixed(4)} found ${fair ? '✓' : '✗'}`,
    )
  }
}
