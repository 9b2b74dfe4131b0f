import {figureText} from '../../emit/figure-text.ts'
import type {Series, TargetOutcome} from '../../model/series.ts'
import {plainNumber} from '../plain-number.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, REQUIRED, sheetOf} from '../sheet.ts'

interface Item {
  readonly series: Series
  readonly target: TargetOutcome
  readonly number: number
}

const {string, integer, number, boolean} = columnsOf<Item>()

/** Every target beside what came of it. */
export const TARGETS = sheetOf<Shard, Item>(
  {
    name: 'targets',
    title: 'Targets and outturns',
    description: 'Every target of a series beside the year’s actual figure, and whether it was met.',
    key: ['series', 'number'],
    references: [{field: 'series', sheet: 'series'}],
  },
  function* ({trends}) {
    for (const series of trends.series)
      for (const [index, target] of series.targets.entries()) yield {series, target, number: index + 1}
  },
  [
    string('series', 'the series', ({series}) => series.id, REQUIRED),
    integer(
      'number',
      'which of its targets, from 1: a year may have several',
      ({number}) => number,
      REQUIRED,
    ),
    string('period', 'the year', ({target}) => target.period, REQUIRED),
    string('target', 'the target', ({target}) => figureText(target.target) || null),
    number('target_number', 'where it is one number', ({target}) => plainNumber(target.target)),
    string('outcome', 'the outturn', ({target}) => (target.outcome && figureText(target.outcome)) || null),
    number(
      'outcome_number',
      'where it is one number',
      ({target}) => target.outcome && plainNumber(target.outcome),
    ),
    boolean('met', 'met or missed; blank where nothing tells', ({target}) => target.met),
  ],
)
