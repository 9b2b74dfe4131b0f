import type {ReportFacts} from '../report-facts.ts'
import type {Some} from './doubts.ts'

/** Lines of each list that all councils of a page have together: some hundred bytes each. */
const REPORTS = 2000
const DOUBTS = 1000
const SERIES = 800
const CHARTS = 100
/** However many councils there are, each has so much. */
const LEAST_LINES = 3
const LEAST_CHARTS = 1

/**
 * What one council may take of a page on so many: the more there are, the less, so that a person can open the page of
 * an archive of any size.
 *
 * All counts stay, and a list that is cut tells how many it leaves out and which sheet has all.
 *
 * @param councils  how many the page tells of
 */
export function pageShare(council: ReportFacts, councils: number): ReportFacts {
  const most = (lines: number): number => Math.max(LEAST_LINES, Math.floor(lines / councils))
  const cut = <Item>({total, shown}: Some<Item>, lines: number): Some<Item> => ({
    total,
    shown: shown.slice(0, most(lines)),
  })
  const {trends} = council
  return {
    ...council,
    reports: cut(council.reports, REPORTS),
    damaged: cut(council.damaged, DOUBTS),
    failedChecks: cut(council.failedChecks, DOUBTS),
    messages: council.messages.map((kind) => ({...kind, ...cut(kind, DOUBTS / council.messages.length)})),
    trends: {
      longest: cut(trends.longest, SERIES),
      improved: cut(trends.improved, SERIES),
      worsened: cut(trends.worsened, SERIES),
      missed: cut(trends.missed, SERIES),
      charts: trends.charts.slice(0, Math.max(LEAST_CHARTS, Math.floor(CHARTS / councils))),
    },
  }
}
