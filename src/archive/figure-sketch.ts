import type {Document} from '../model/document.ts'
import {byCodeUnit, contentId, fingerprint} from '../model/identity.ts'
import type {Measure} from '../model/indicator.ts'

/** So many figures stand for all of a report. */
const SKETCHED = 24
/** Fewer figures may be alike by chance, or by a form that was hardly filled in. */
const FEWEST = 10
/** of each hash: there are some hundred figures in a report */
const DIGITS = 8
/** So much must be the same: more than two formats of a report are held to once both are read, for less is known here. */
const SHARE = 0.85
/** Figures of other councils stand in the reports of all. */
const OWN: ReadonlySet<Measure> = new Set(['actual', 'target', 'estimate'])

/**
 * A few figures of a report that stand for all, to tell without opening it whether another may be the same report.
 *
 * They are those with the smallest hashes: of two reports that share most figures they are mostly the same. Blanks and
 * words are left aside, for forms that nobody filled in are alike.
 *
 * @returns  their hashes on end, in order; blank where there are too few to tell
 * @see      Broder, On the resemblance and containment of documents (1997)
 */
export function sketchOf({indicators}: Pick<Document, 'indicators'>): string {
  const figures = indicators.flatMap(({key, observations}) =>
    observations
      .filter(({measure, value}) => OWN.has(measure) && value.type === 'number')
      .map(({measure, period, value}) =>
        contentId(key, measure, period, fingerprint(value.raw)).slice(0, DIGITS),
      ),
  )
  const all = [...new Set(figures)]
  return all.length < FEWEST ? '' : all.sort(byCodeUnit).slice(0, SKETCHED).join('')
}

/** The hashes that a sketch has, the smallest first. */
export function figuresIn(sketch: string): readonly string[] {
  return Array.from({length: sketch.length / DIGITS}, (_, index) =>
    sketch.slice(index * DIGITS, (index + 1) * DIGITS),
  )
}

/** May two reports be one, by what their sketches have? */
export function mayBeOne(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false
  const [a, b] = [new Set(one), new Set(other)]
  const smallest = [...new Set([...one, ...other])].sort(byCodeUnit).slice(0, SKETCHED)
  return smallest.filter((figure) => a.has(figure) && b.has(figure)).length >= SHARE * smallest.length
}
