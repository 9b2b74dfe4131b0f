import type {Candidate, Link} from '../../model/link.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, REQUIRED, sheetOf} from '../sheet.ts'

interface Item {
  readonly kind: Candidate['kind']
  readonly of: string
  readonly link: Link
}

const {string, number} = columnsOf<Item>()

/** Why any two records are one thing. */
export const LINKS = sheetOf<Shard, Item>(
  {
    name: 'links',
    title: 'Links',
    description: 'Why two records are one thing over the reports: the evidence adds up to the weight.',
    key: ['id', 'of'],
  },
  function* ({trends}) {
    for (const {id, links, flags} of trends.series)
      if (!flags.includes('part-year')) for (const link of links) yield {kind: 'indicator', of: id, link}
    for (const {id, links} of trends.officers) for (const link of links) yield {kind: 'officer', of: id, link}
    for (const {id, links} of trends.commitments)
      for (const link of links) yield {kind: 'commitment', of: id, link}
  },
  [
    string('id', 'the link', ({link}) => link.id, REQUIRED),
    string('kind', 'what is linked', ({kind}) => kind, {
      constraints: {required: true, enum: ['indicator', 'officer', 'commitment']},
    }),
    string('of', 'the series, officer or chain that it is part of', ({of}) => of, REQUIRED),
    string('a', 'one record or mention', ({link}) => link.a, REQUIRED),
    string('b', 'the other', ({link}) => link.b, REQUIRED),
    string('relation', 'what the two are to each other', ({link}) => link.relation, REQUIRED),
    number('probability', '1 is certain', ({link}) => link.probability, {
      constraints: {minimum: 0, maximum: 1},
    }),
    number('weight', 'the evidence in all', ({link}) => link.weight, {unit: 'bits'}),
    string('by', 'who says so', ({link}) => link.by, {
      constraints: {required: true, enum: ['rule', 'model', 'person']},
    }),
    string('evidence', 'each field, its level and its bits, as JSON', ({link}) =>
      JSON.stringify(link.evidence),
    ),
  ],
)
