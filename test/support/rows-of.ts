import type {Document} from '../../src/model/document.ts'
import type {IndicatorRow} from '../../src/trends/group.ts'
import {reportRank} from '../../src/trends/report-order.ts'

/** All rows of reports, as one series has them. */
export function rowsOf(...documents: readonly Document[]): IndicatorRow[] {
  return documents.flatMap((document) =>
    document.indicators.map((record) => ({document, record, rank: reportRank(document)})),
  )
}
