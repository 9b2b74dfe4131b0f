import type {Change, Series} from '../../model/series.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, REQUIRED, sheetOf} from '../sheet.ts'

interface Item {
  readonly series: Series
  readonly change: Change
}

const {string, integer, number} = columnsOf<Item>()

/** Every change between two actual figures that can be compared. */
export const CHANGES = sheetOf<Shard, Item>(
  {
    name: 'changes',
    title: 'Changes',
    description: 'Every change from one actual figure to the next, never across a break of the series.',
    key: ['series', 'from', 'to'],
    references: [{field: 'series', sheet: 'series'}],
  },
  function* ({trends}) {
    for (const series of trends.series) for (const change of series.changes) yield {series, change}
  },
  [
    string('series', 'the series', ({series}) => series.id, REQUIRED),
    string('from', 'the earlier period', ({change}) => change.from, REQUIRED),
    string('to', 'the later one', ({change}) => change.to, REQUIRED),
    integer('years', 'how far apart', ({change}) => change.years, {unit: 'years'}),
    number(
      'absolute',
      'the change in the unit of the series; percentages in points',
      ({change}) => change.absolute,
    ),
    number('percent', 'the change in per cent of the earlier figure', ({change}) => change.percent, {
      unit: '%',
    }),
    string('direction', 'for better or worse', ({change}) => change.direction, {
      constraints: {required: true, enum: ['improved', 'worsened', 'unchanged', 'unknown']},
    }),
  ],
)
