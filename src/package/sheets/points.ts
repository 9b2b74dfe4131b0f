import {codeInForce} from '../../emit/code-in-force.ts'
import {figureText, unitOfPoint} from '../../emit/figure-text.ts'
import {periodEdtf} from '../../emit/period-edtf.ts'
import {shorthandOf} from '../../emit/shorthand.ts'
import type {Point, Series} from '../../model/series.ts'
import {plainNumber} from '../plain-number.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, REQUIRED, sheetOf} from '../sheet.ts'

interface Item {
  readonly series: Series
  readonly point: Point
  readonly number: number
}

const {string, integer, number} = columnsOf<Item>()

/** Every figure of every series. */
export const POINTS = sheetOf<Shard, Item>(
  {
    name: 'points',
    title: 'Points',
    description: 'Every figure of every series: one row a figure, however many reports print it.',
    key: ['series', 'number'],
    references: [{field: 'series', sheet: 'series'}],
  },
  function* ({trends}) {
    for (const series of trends.series)
      for (const [index, point] of series.points.entries()) yield {series, point, number: index + 1}
  },
  [
    string('series', 'the series', ({series}) => series.id, REQUIRED),
    integer('number', 'which of its figures, from 1', ({number}) => number, REQUIRED),
    string('authority', 'the council', ({series}) => series.authority),
    string(
      'code',
      'the code in force in the period',
      ({series, point}) => codeInForce(series, point.period) || null,
    ),
    string('period', 'what period it is about', ({point}) => point.period, REQUIRED),
    string('period_edtf', 'the same in EDTF', ({point}) => periodEdtf(point.period)),
    string('measure', 'what the figure is', ({point}) => point.measure, {
      constraints: {required: true, enum: ['actual', 'target', 'estimate']},
    }),
    string('value', 'the figure', ({point}) => figureText(point.value) || null),
    number('value_number', 'the figure where it is one number and nothing else', ({point}) =>
      plainNumber(point.value),
    ),
    string('unit', 'its unit', ({series, point}) => unitOfPoint(series, point) || null),
    string('obs_status', 'SDMX’s status of the observation', ({point}) => point.obsStatus, {
      constraints: {required: true, enum: ['A', 'B', 'D', 'E', 'P', 'O', 'L', 'M']},
    }),
    string(
      'shorthand',
      'symbols of the Government Statistical Service',
      ({series, point}) => shorthandOf(series, point) || null,
    ),
    string('status', 'how it stands among those of other reports', ({point}) => point.status, {
      constraints: {required: true, enum: ['current', 'superseded', 'conflicting']},
    }),
    string('document', 'the first report that prints it', ({point}) => point.sources[0]?.document),
    string('record', 'and its row there', ({point}) => point.sources[0]?.record),
    integer('sources', 'how many rows print it', ({point}) => point.sources.length),
  ],
)
