import type {ReportFacts} from '../report-facts.ts'
import {COUNCIL_AT_LEAST, cut, PAGE_AT_MOST, type Some} from './at-most.ts'

/**
 * What one council may take of a page on so many: the more there are, the less, so that a person can open the page of
 * an archive of any size.
 *
 * All counts stay, and a list that is cut tells how many it leaves out and which sheet has all.
 *
 * @param councils  how many the page tells of
 */
export function pageShare(council: ReportFacts, councils: number): ReportFacts {
  const most = (room: number, least: number): number => Math.max(least, Math.floor(room / councils))
  const some = <Item>(list: Some<Item>, room: number): Some<Item> =>
    cut(list, most(room, COUNCIL_AT_LEAST.lines))
  const {trends} = council
  return {
    ...council,
    reports: some(council.reports, PAGE_AT_MOST.reports),
    damaged: some(council.damaged, PAGE_AT_MOST.doubts),
    failedChecks: some(council.failedChecks, PAGE_AT_MOST.doubts),
    messages: council.messages.map((kind) => ({
      ...kind,
      ...some(kind, PAGE_AT_MOST.doubts / council.messages.length),
    })),
    trends: {
      longest: some(trends.longest, PAGE_AT_MOST.series),
      improved: some(trends.improved, PAGE_AT_MOST.series),
      worsened: some(trends.worsened, PAGE_AT_MOST.series),
      missed: some(trends.missed, PAGE_AT_MOST.series),
      charts: trends.charts.slice(0, most(PAGE_AT_MOST.charts, COUNCIL_AT_LEAST.charts)),
    },
  }
}
