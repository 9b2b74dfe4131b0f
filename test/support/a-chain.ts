import type {CommitmentChain} from '../../src/model/trends.ts'

type Status = CommitmentChain['statuses'][number]['status']

/** A commitment that the first report `d1` has once a quarter, rated so in each; it ends as the last rating says. */
export function aChain(
  id: string,
  ratings: readonly Status[],
  said: Partial<CommitmentChain> = {},
): CommitmentChain {
  const periods = ratings.map((_, i) => `2004/05 Q${i + 1}`)
  const records = ratings.map((_, i) => `${id} ${i}`)
  const achieved = ratings.at(-1) === 'achieved'
  const last = {document: 'd1', record: records.at(-1) ?? '', period: periods.at(-1) ?? null}
  return {
    id,
    authority: null,
    promised: {document: 'd1', record: records[0] ?? '', period: periods[0] ?? null},
    chain: records.map((record, i) => ({
      document: 'd1',
      record,
      key: id,
      period: periods[i] ?? null,
      reference: id,
      commitment: 'Revitalise the battlefield',
      progress: 'Work goes on.',
      position: {line: 30 + i, endLine: 30 + i},
    })),
    slips: [],
    statuses: ratings.map((status, i) => ({
      document: 'd1',
      record: records[i] ?? '',
      period: periods[i] ?? '',
      status,
      said: 'then',
    })),
    outcome: {...last, became: achieved ? 'achieved' : 'open', from: 'status', laterReports: 0},
    links: [],
    ...said,
  }
}
