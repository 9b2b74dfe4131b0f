const SAYS = String.raw`(?=[^()]*(?:±|\+\/-|c\.\s?i\b|\bci\b|confidence))(?:±|\+\/-|95|99|90|%|per ?cent|at|the|confidence|interval|level|limits?|c\.?\s?i\.?|and|or|[\s.,])+`
const ALONE = new RegExp(String.raw`^(?:\(${SAYS}\)|${SAYS})$`, 'i')
const BEHIND = new RegExp(String.raw`\s*\(${SAYS}\)$`, 'i')

/** Does a head say how sure a survey's figures are, and name no column: `(± 95 % c.i.)`, `95% confidence interval`? */
export function isSureness(label: string): boolean {
  return ALONE.test(label)
}

/** A head without how sure its figures are: `2003/04 (± 95 % c.i.)` is 2003/04. */
export function withoutSureness(label: string): string {
  return label.includes('(') ? label.replace(BEHIND, '') : label
}
