import type {Evidence} from '../model/link.ts'

export interface Weighed {
  /** the prior first, then one entry a field; adds up to `weight` exactly */
  readonly evidence: readonly Evidence[]
  readonly weight: number
  readonly probability: number
}

/**
 * Add up what the fields say about one candidate pair.
 *
 * @param prior     match weight before any field is compared: log2 of the odds that two records of a
 *                  block are the same, so usually below 0
 * @param evidence  one entry a field; `weight` is log2(m / u) of its level
 * @returns         `weight` in bits and `probability` in [0, 1]; the order of the evidence changes neither
 * @see             Fellegi & Sunter, A Theory for Record Linkage (1969)
 */
export function weigh(prior: number, evidence: readonly Evidence[]): Weighed {
  return addUp([{field: 'prior', level: 'two records of one block', weight: prior}, ...evidence])
}

/**
 * Take into account what else a pair's members could be.
 *
 * @param odds  the summed odds of all links that cannot hold together with this one
 * @returns     the pair with the rivals as one more piece of evidence, or itself where there are none
 */
export function againstRivals(weighed: Weighed, odds: number): Weighed {
  const bits = Math.round(Math.log2(1 + odds) * 4) / 4
  if (bits === 0) return weighed
  return addUp([...weighed.evidence, {field: 'rivals', level: 'others fit as well', weight: -bits}])
}

/** Add up entries of evidence, the prior among them. */
export function addUp(evidence: readonly Evidence[]): Weighed {
  const weights: number[] = []
  for (const {weight} of evidence) insert(weights, weight) // float sums depend on order
  let weight = 0
  for (const bits of weights) weight += bits
  return {evidence, weight, probability: probabilityOf(weight)}
}

/** Put a number in its place among sorted ones; of the few that a pair has, faster than sorting them all. */
function insert(sorted: number[], number: number): void {
  let place = sorted.push(number) - 1
  for (; place > 0; place--) {
    const before = sorted[place - 1]
    if (before === undefined || before <= number) break
    sorted[place] = before
  }
  sorted[place] = number
}

/** Weights are sums of a model's few levels, so the same come again; what is kept of them has a bound. */
const PROBABILITIES = new Map<number, number>()
const MOST_PROBABILITIES = 4096

function probabilityOf(weight: number): number {
  const known = PROBABILITIES.get(weight)
  if (known !== undefined) return known
  if (PROBABILITIES.size >= MOST_PROBABILITIES) PROBABILITIES.clear()
  const probability = Number((1 / (1 + 2 ** -weight)).toFixed(6)) // the last digits of a power differ between engines
  PROBABILITIES.set(weight, probability)
  return probability
}
