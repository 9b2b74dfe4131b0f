import {figureText} from '../../emit/figure-text.ts'
import {periodEdtf} from '../../emit/period-edtf.ts'
import {placeText} from '../../emit/place.ts'
import type {Indicator, Observation} from '../../model/indicator.ts'
import {plainNumber} from '../plain-number.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, listCell, REQUIRED, sheetOf} from '../sheet.ts'

interface Item {
  readonly document: string
  readonly indicator: Indicator
  readonly observation: Observation
}

const {string, integer, number} = columnsOf<Item>()

/** Every figure of every indicator, as its report prints it. */
export const OBSERVATIONS = sheetOf<Shard, Item>(
  {
    name: 'observations',
    title: 'Observations',
    description: 'Every figure of every indicator, as its report prints it, missing ones with the reason.',
    key: ['id'],
    references: [
      {field: 'document', sheet: 'documents'},
      {field: 'indicator', sheet: 'indicators'},
    ],
  },
  function* ({documents}) {
    for (const {document} of documents)
      for (const indicator of document.indicators)
        for (const observation of indicator.observations)
          yield {document: document.id, indicator, observation}
  },
  [
    string('id', 'the figure', ({observation}) => observation.id, REQUIRED),
    string('document', 'the report', ({document}) => document, REQUIRED),
    string('indicator', 'the row', ({indicator}) => indicator.id, REQUIRED),
    string('code', 'the row’s code', ({indicator}) => indicator.code?.canonical),
    string('measure', 'what the figure is', ({observation}) => observation.measure, {
      constraints: {required: true, enum: ['actual', 'target', 'estimate', 'variance', 'comparator']},
    }),
    string('period', 'what period it is about', ({observation}) => observation.period, REQUIRED),
    string('period_edtf', 'the same in EDTF', ({observation}) => periodEdtf(observation.period)),
    string(
      'value',
      'the figure: a number, `<5` a bound, `10..20` a range, an answer, a date, else the words',
      ({observation}) => figureText(observation.value) || null,
    ),
    number('value_number', 'the figure where it is one number and nothing else', ({observation}) =>
      plainNumber(observation.value),
    ),
    string('value_type', 'its kind', ({observation}) => observation.value.type, REQUIRED),
    string('unit', 'its unit as printed', ({observation}) =>
      'unit' in observation.value ? observation.value.unit : null,
    ),
    integer('decimals', 'the decimals printed', ({observation}) =>
      'decimals' in observation.value ? observation.value.decimals : null,
    ),
    string('qualifiers', 'estimated, provisional, …', ({observation}) =>
      listCell(observation.value.qualifiers ?? []),
    ),
    string('missing', 'why there is no figure', ({observation}) =>
      observation.value.type === 'missing' ? observation.value.reason : null,
    ),
    string('of_who', 'whose figure, where not the council’s own', ({observation}) => observation.of?.who),
    string('of_statistic', 'quartile or average', ({observation}) => observation.of?.statistic),
    string('basis', 'the definition or method it is on', ({observation}) => observation.basis),
    string('from', 'what was read', ({observation}) => observation.from),
    string('raw', 'the words in the source', ({observation}) => observation.value.raw),
    string('position', 'where it stands', ({observation}) => placeText(observation.position)),
  ],
)
