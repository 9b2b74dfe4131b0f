import type {Commitment} from '../../src/model/commitment.ts'
import type {Entry} from '../../src/trends/group.ts'
import {reportRank} from '../../src/trends/report-order.ts'
import {makeDocument, type PromiseSaid} from './make-document.ts'

/** One commitment in a report of each period, in the order given. */
export function rowsOfPromises(
  said: readonly (readonly [string | null, Partial<PromiseSaid>])[],
): Entry<Commitment>[] {
  return said.flatMap(([period, promise]) => {
    const document = makeDocument({period, promises: [{commitment: 'Open a library', ...promise}]})
    return document.commitments.map((record) => ({document, record, rank: reportRank(document)}))
  })
}
