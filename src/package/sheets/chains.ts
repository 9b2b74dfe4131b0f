import type {CommitmentChain} from '../../model/trends.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, listCell, REQUIRED, sheetOf} from '../sheet.ts'

const {string, integer} = columnsOf<CommitmentChain>()

/** Every commitment from report to report. */
export const CHAINS = sheetOf<Shard, CommitmentChain>(
  {
    name: 'chains',
    title: 'Commitments over the reports',
    description: 'Every commitment from the first report that has it to what became of it.',
    key: ['id'],
  },
  ({trends}) => trends.commitments,
  [
    string('id', 'the chain', ({id}) => id, REQUIRED),
    string('authority', 'the council', ({authority}) => authority),
    string(
      'commitment',
      'what is promised, as the latest report has it',
      ({chain}) => chain.at(-1)?.commitment,
    ),
    integer('reports', 'how many rows of reports have it', ({chain}) => chain.length),
    string('promised', 'the period of the first report that has it', ({promised}) => promised.period),
    string(
      'due',
      'when it was due at first',
      ({chain}) => chain.find(({due}) => due !== undefined)?.due?.raw,
    ),
    string('last_due', 'and at last', ({chain}) => chain.findLast(({due}) => due !== undefined)?.due?.raw),
    integer(
      'slips',
      'how often the date was put off',
      ({slips}) => slips.filter(({months}) => months > 0).length,
    ),
    integer(
      'months_slipped',
      'by how much in all',
      ({slips}) => slips.reduce((sum, {months}) => sum + months, 0),
      {unit: 'months'},
    ),
    string('became', 'what became of it', ({outcome}) => outcome.became),
    string('became_in', 'as the report of this period tells', ({outcome}) => outcome.period),
    string('was', 'earlier ids', ({was}) => listCell(was ?? [])),
  ],
)
