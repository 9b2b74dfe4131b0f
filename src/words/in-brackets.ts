const SAYS =
  /\s*[([]\s*(?:(?<before>[^()[\]]{2,40}?)(?:\s+figures?)?(?:\s+(?:is|are|shown|given))*\s+in\s+brackets|(?:figures?\s+)?in\s+brackets\s*(?:are|is|show|for|:|=)?\s*(?:for\s+)?(?<behind>[^()[\]]{2,40}?))\s*[)\]]/i

/** A head whose cells hold a second figure in brackets, and what it says of that. */
export interface InBrackets {
  /** the head without what it says of the brackets */
  readonly head: string
  /** `2004/05`, `target` */
  readonly inside: string
}

/** Read what a head says of the figures in brackets: `Actual 2005/06 (2004/05 in brackets)`. */
export function readInBrackets(head: string): InBrackets | undefined {
  if (!/in\s+brackets/i.test(head)) return undefined
  const match = SAYS.exec(head)
  const inside = match?.groups?.['before'] ?? match?.groups?.['behind']
  if (match === null || inside === undefined) return undefined
  return {head: head.replace(match[0], '').trim(), inside: inside.trim()}
}

/**
 * Part a cell into its figure and the one in brackets behind it.
 *
 * @returns `undefined` where it has no brackets at its end
 */
export function partBrackets(cell: string): {readonly own: string; readonly inside: string} | undefined {
  const [, own, inside] = /^([^()[\]]*?)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/.exec(cell.trim()) ?? []
  return own === undefined || inside === undefined ? undefined : {own, inside}
}
