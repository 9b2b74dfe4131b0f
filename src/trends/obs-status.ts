import type {Measure} from '../model/indicator.ts'
import type {ObsStatus} from '../model/series.ts'
import type {MissingReason, Value} from '../model/value.ts'

const MISSING: Readonly<Record<MissingReason, ObsStatus>> = {
  blank: 'O',
  awaited: 'O',
  'not-available': 'O',
  'not-measured': 'L',
  'not-applicable': 'M',
}

/**
 * Give a figure its status.
 *
 * Where there is no figure the reason says which; else of those that apply the one further left in B D E P A.
 *
 * @param facts.breaks   the series breaks at this figure
 * @param facts.differs  the figure is on another definition than the series, as its basis says
 * @see   SDMX code list CL_OBS_STATUS, version 2.2
 */
export function obsStatus(
  measure: Measure,
  value: Value,
  facts: {readonly breaks: boolean; readonly differs: boolean},
): ObsStatus {
  if (value.type === 'missing') return MISSING[value.reason]
  const qualifiers = new Set(value.qualifiers)
  if (facts.breaks) return 'B'
  if (facts.differs) return 'D'
  if (measure === 'estimate' || qualifiers.has('estimated') || qualifiers.has('approximate')) return 'E'
  return qualifiers.has('provisional') || qualifiers.has('unaudited') ? 'P' : 'A'
}
