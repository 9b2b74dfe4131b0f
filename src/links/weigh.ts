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
  const weights = evidence.map((entry) => entry.weight).sort((a, b) => a - b) // float sums depend on order
  const weight = weights.reduce((sum, bits) => sum + bits, 0)
  const probability = Number((1 / (1 + 2 ** -weight)).toFixed(6)) // the last digits of a power differ between engines
  return {evidence, weight, probability}
}
