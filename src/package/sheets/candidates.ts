import type {Candidate} from '../../model/link.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, REQUIRED, sheetOf} from '../sheet.ts'

const {string, number} = columnsOf<Candidate>()

/** Pairs that are left to a person. */
export const CANDIDATES = sheetOf<Shard, Candidate>(
  {
    name: 'candidates',
    title: 'Candidates',
    description: 'Pairs that may or may not be one: `outturn review` asks a person.',
    key: ['id'],
  },
  ({trends}) => trends.candidates,
  [
    string('id', 'the pair', ({id}) => id, REQUIRED),
    string('kind', 'of what', ({kind}) => kind, {
      constraints: {required: true, enum: ['indicator', 'officer', 'commitment']},
    }),
    string('a', 'one record or mention', ({a}) => a, REQUIRED),
    string('b', 'the other', ({b}) => b, REQUIRED),
    number('probability', 'that they are one', ({probability}) => probability, {
      constraints: {minimum: 0, maximum: 1},
    }),
    string('reason', 'why it is left open', ({reason}) => reason),
    string('evidence', 'each field, its level and its bits, as JSON', ({evidence}) =>
      JSON.stringify(evidence),
    ),
  ],
)
