import type {Break, Series} from '../../model/series.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, REQUIRED, sheetOf} from '../sheet.ts'

interface Item {
  readonly series: Series
  readonly at: Break
  readonly number: number
}

const {string, integer, boolean} = columnsOf<Item>()

/** Every point from which a series is no longer what it was. */
export const BREAKS = sheetOf<Shard, Item>(
  {
    name: 'breaks',
    title: 'Breaks',
    description: 'Every period from which figures of a series cannot be compared with earlier ones, and why.',
    key: ['series', 'number'],
    references: [{field: 'series', sheet: 'series'}],
  },
  function* ({trends}) {
    for (const series of trends.series)
      for (const [index, at] of series.breaks.entries()) yield {series, at, number: index + 1}
  },
  [
    string('series', 'the series', ({series}) => series.id, REQUIRED),
    integer('number', 'which of its breaks, from 1', ({number}) => number, REQUIRED),
    string('period', 'from this period on', ({at}) => at.period, REQUIRED),
    string('reason', 'why; `apparent` is a jump that nothing explains', ({at}) => at.reason, {
      constraints: {required: true, enum: ['redefined', 'unit-changed', 'apparent']},
    }),
    boolean('stated', 'does a report say so', ({at}) => at.stated),
    string('evidence', 'in these words', ({at}) => at.evidence),
  ],
)
