import {authorityKey} from '../model/authority-key.ts'
import type {Correction, Decided, LinkDecision} from '../model/decisions.ts'
import type {ReadEntry} from './ledger.ts'

/**
 * Which decisions can concern some reports: all but those that name another council or another report.
 *
 * A council's part is made anew where these change and not where others do. What names no council may be of any.
 *
 * @param entries  the reports of one council, or of several that are linked together
 * @param all      the paths of all reports
 */
export function decisionsFor(
  entries: readonly ReadEntry[],
  {links, corrections}: Decided,
  all: ReadonlySet<string>,
): Decided {
  const paths = new Set(entries.map(({path}) => path))
  const own = corrections.filter(
    ({entry}) =>
      (entry.in === undefined || paths.has(entry.in)) && (paths.has(entry.key) || !all.has(entry.key)),
  )
  const names = namesOf(
    entries,
    links.map(({entry}) => entry),
    own.map(({entry}) => entry),
  )
  const isOurs = (authority: string | undefined): boolean =>
    authority === undefined || names.has(authorityKey(authority))
  return {
    links: links.filter(({entry}) =>
      entry.kind === 'authority'
        ? names.has(authorityKey(entry.a)) || names.has(authorityKey(entry.b))
        : isOurs(entry.authority) && mayBeInReports([entry.aIn, entry.bIn], paths),
    ),
    corrections: own.filter(({entry}) => paths.has(entry.key) || isOurs(entry.authority)),
  }
}

/** Both rows of a pair are in reports that are named: it is no matter of the reports of others. */
function mayBeInReports(named: readonly (string | undefined)[], paths: ReadonlySet<string>): boolean {
  return named.some((path) => path === undefined || paths.has(path))
}

/** Every name that these reports' councils may come to have by what persons say. */
function namesOf(
  entries: readonly ReadEntry[],
  links: readonly LinkDecision[],
  corrections: readonly Correction[],
): ReadonlySet<string> {
  const given = entries.flatMap(({facts: {authority}}) =>
    authority === null ? [] : authorityKey(authority.name),
  )
  const moved = corrections
    .filter(({field}) => field.trim().toLowerCase() === 'authority')
    .map(({value}) => authorityKey(String(value)))
  const names = new Set([...given, ...moved])
  const aliases = links.flatMap((one) =>
    one.kind === 'authority' && one.relation === undefined
      ? [[authorityKey(one.a), authorityKey(one.b)] as const]
      : [],
  )
  for (let before = -1; before < names.size;) {
    before = names.size
    for (const [a, b] of aliases) if (names.has(a) || names.has(b)) names.add(a).add(b)
  }
  return names
}
