import {figureText} from '../../emit/figure-text.ts'
import type {Comparator, Series} from '../../model/series.ts'
import {plainNumber} from '../plain-number.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, REQUIRED, sheetOf} from '../sheet.ts'

interface Item {
  readonly series: Series
  readonly comparator: Comparator
  readonly number: number
}

const {string, integer, number} = columnsOf<Item>()

/** Quartiles, averages and others' figures that reports print beside their own. */
export const COMPARATORS = sheetOf<Shard, Item>(
  {
    name: 'comparators',
    title: 'Comparators',
    description:
      'Figures of others that reports print beside their own: quartiles, averages, other councils.',
    key: ['series', 'number'],
    references: [{field: 'series', sheet: 'series'}],
  },
  function* ({trends}) {
    for (const series of trends.series)
      for (const [index, comparator] of series.comparators.entries())
        if (comparator.value !== undefined) yield {series, comparator, number: index + 1}
  },
  [
    string('series', 'the series', ({series}) => series.id, REQUIRED),
    integer('number', 'which of its comparators, from 1', ({number}) => number, REQUIRED),
    string('period', 'what period it is about', ({comparator}) => comparator.period),
    string('of_who', 'whose figure', ({comparator}) => comparator.of?.who),
    string('of_statistic', 'quartile or average', ({comparator}) => comparator.of?.statistic),
    string('value', 'the figure', ({comparator: {value}}) => (value && figureText(value)) || null),
    number('value_number', 'where it is one number', ({comparator: {value}}) => value && plainNumber(value)),
  ],
)
