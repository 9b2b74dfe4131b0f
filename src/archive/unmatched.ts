import type {LinkFacts} from './tasks.ts'

type Told = LinkFacts['unmatched'][number]

/**
 * Decisions that match nothing at any council: each council tells of all that match nothing there.
 *
 * What may have been meant is guessed at each council from what that has; the first good guess is told.
 *
 * @param councils  what each council tells
 */
export function unmatchedEverywhere(councils: readonly (readonly Told[])[]): readonly Told[] {
  const counts = new Map<string, {told: Told; times: number}>()
  for (const unmatched of councils) {
    const own = new Map(unmatched.map((told) => [nameOf(told), told]))
    for (const [name, told] of own) {
      const seen = counts.get(name) ?? {told, times: 0}
      seen.times++
      if (!guesses(seen.told) && guesses(told)) seen.told = told
      counts.set(name, seen)
    }
  }
  return [...counts.values()].filter(({times}) => times === councils.length).map(({told}) => told)
}

/** The entry and what it does not match, without the guess. */
function nameOf({path, message: {message, position}}: Told): string {
  return `${path} ${JSON.stringify(position)} ${message.split(HINT)[0] ?? ''}`
}

const HINT = /; (?:did you mean|there is) “/

function guesses({message}: Told): boolean {
  return message.message.includes('; did you mean “')
}
