import type {Scope} from '../links/scopes.ts'
import {figuresIn, mayBeOne} from './figure-sketch.ts'
import type {ReadEntry} from './ledger.ts'

/**
 * Find reports of no known council that seem to be one of a council's in another format: a PDF whose title page is a
 * picture, and the .doc that it was made of. They are linked with that council, where both are read and held against
 * each other; left apart they would be counted twice.
 *
 * They are about the same period and nearly all of their figures are the same. Where reports of two councils fit,
 * nobody knows whose it is.
 *
 * @returns  of the id of each such report, the id of one of the council's
 */
export function namedTwins(
  entries: readonly ReadEntry[],
  scopes: ReadonlyMap<string, Scope>,
): ReadonlyMap<string, string> {
  const scopeOf = ({facts: {id}}: ReadEntry): string | undefined => {
    const scope = scopes.get(id)
    return scope === undefined || scope.authority === null ? undefined : scope.key
  }
  const unknown = entries.filter((entry) => scopeOf(entry) === undefined && entry.facts.sketch !== '')
  if (unknown.length === 0) return new Map()
  const byFigure = new Map<string, ReadEntry[]>()
  for (const entry of entries) {
    if (scopeOf(entry) === undefined || entry.facts.period === null) continue
    for (const figure of figuresIn(entry.facts.sketch)) {
      const name = `${entry.facts.period} ${figure}`
      const found = byFigure.get(name)
      if (found === undefined) byFigure.set(name, [entry])
      else found.push(entry)
    }
  }
  const twins = new Map<string, string>()
  for (const entry of unknown) {
    const {id, period, sketch, format} = entry.facts
    const figures = figuresIn(sketch)
    // twins share most figures, so they share one of any few
    const near = figures.slice(0, LOOKED_UP).flatMap((figure) => byFigure.get(`${period} ${figure}`) ?? [])
    const fit = [...new Set(near)].filter(
      (other) => other.facts.format !== format && mayBeOne(figures, figuresIn(other.facts.sketch)),
    )
    const [first] = fit
    if (first !== undefined && new Set(fit.map(scopeOf)).size === 1) twins.set(id, first.facts.id)
  }
  return twins
}

/** Of figures so many are looked up: at the share that is asked for, a twin that has none of them is one in millions. */
const LOOKED_UP = 8
