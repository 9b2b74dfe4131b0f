import type {TrendsSummary} from '../model/trends.ts'
import type {ReportFacts} from './report-facts.ts'
import type {SourceFate} from './sheets/sources.ts'

/** placeholder */
export function* reportPage(_about: {
  readonly councils: readonly ReportFacts[]
  readonly fates: readonly SourceFate[]
  readonly summary: TrendsSummary
}): Generator<string> {
  yield '<!doctype html>\n'
}
