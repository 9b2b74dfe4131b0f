import type {Series} from '../../model/series.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, listCell, REQUIRED, sheetOf} from '../sheet.ts'

const {string, integer} = columnsOf<Series>()

/** Every measure of every council over the years. */
export const SERIES = sheetOf<Shard, Series>(
  {
    name: 'series',
    title: 'Series',
    description: 'Every measure of every council over the years; its figures are points.',
    key: ['id'],
  },
  ({trends}) => trends.series,
  [
    string('id', 'the series', ({id}) => id, REQUIRED),
    string('authority', 'the council', ({authority}) => authority),
    string('code', 'the latest code', ({code}) => code),
    string('codes', 'all its codes', ({codes}) => listCell(codes.map(({code}) => code))),
    string('title', 'the title, as the latest report has it', ({title}) => title),
    string('unit', 'the unit of its figures', ({unit}) => unit),
    string('polarity', 'what is better', ({polarity}) => polarity, {
      constraints: {enum: ['higher', 'lower', 'none', 'unknown']},
    }),
    string('polarity_from', 'what says so', ({polarityFrom}) => polarityFrom),
    integer('points', 'how many figures', ({points}) => points.length),
    string('first_period', 'of the earliest', ({points}) => points[0]?.period),
    string('last_period', 'of the latest', ({points}) => points.at(-1)?.period),
    string('flags', 'what to look out for', ({flags}) => listCell(flags)),
    string('was', 'earlier ids', ({was}) => listCell(was)),
  ],
)
