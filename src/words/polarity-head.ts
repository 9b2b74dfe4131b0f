const HEAD =
  /\bpolarity\b|\bgood (?:performance )?(?:is|means|to be)\b|\b(?:high|higher|bigger) (?:or|\/) (?:low|lower|smaller)\b|\b(?:better|good) if\b/i

/** Is it the head of a column that says which way is better: `Polarity`, `High or low is good`? */
export function isPolarityHead(name: string): boolean {
  return HEAD.test(name)
}
