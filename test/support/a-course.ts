import type {ChainEntry} from '../../src/model/commitment-course.ts'
import type {CommitmentChain} from '../../src/model/trends.ts'

/** A commitment that one report has and of which nothing else is known. */
export function aCourse(
  said: Pick<ChainEntry, 'document' | 'record' | 'period'> & Partial<ChainEntry>,
): Omit<CommitmentChain, 'id' | 'authority' | 'links'> {
  const {document, record, period} = said
  return {
    promised: {document, record, period},
    chain: [
      {
        key: `key of ${record}`,
        commitment: '',
        progress: '',
        position: {line: 1, endLine: 1},
        ...said,
      },
    ],
    slips: [],
    statuses: [],
    outcome: {document, record, period, became: 'open', from: 'last-report', laterReports: 0},
  }
}
