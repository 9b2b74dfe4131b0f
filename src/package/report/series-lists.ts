import {counted} from '../../emit/report/counted.ts'
import type {Some} from './at-most.ts'
import {drawing, fileLink, folded, markup, pathShown, quoted, restIn, table, type Markup} from './markup.ts'
import type {Cited, Moved, TrendFacts} from './trend-facts.ts'

/** The series of a council: charts of the main ones, what moved, which targets were missed, the longest. */
export function seriesLists({longest, improved, worsened, missed, charts}: TrendFacts): Markup {
  if (longest.total === 0) return markup`<p>None.</p>\n`
  return markup`${chartList(charts)}${movedList('Improved most', improved)}${movedList('Worsened most', worsened)}${missedList(missed)}${longestList(longest)}`
}

function chartList(charts: TrendFacts['charts']): Markup {
  if (charts.length === 0)
    return markup`<p>None has two outturns of whole years, which a chart would show.</p>\n`
  const drawn = charts.map(({svg}) => markup`<li>${drawing(svg)}</li>\n`)
  return markup`<p>The longest series, and those that moved most:</p>\n<ul class="charts">\n${drawn}</ul>\n`
}

function movedList(caption: string, {total, shown}: Some<Moved>): Markup {
  if (total === 0) return markup``
  const rows = table(
    caption,
    ['Measure', 'From', 'To', 'Change', 'Latest figure stands in'],
    shown.map(({measure, from, to, change, source}) => [
      quoted(measure),
      quoted(from),
      quoted(to),
      quoted(change),
      sourceLink(source),
    ]),
  )
  return folded(`${caption}: ${counted(total, 'measure')}`, shown.length, [
    rows,
    restIn(total - shown.length, 'data/changes.csv'),
  ])
}

function missedList({total, shown}: TrendFacts['missed']): Markup {
  if (total === 0) return markup``
  const caption = 'Latest target missed'
  const rows = table(
    caption,
    ['Measure', 'Year', 'Target', 'Outturn', 'Times missed', 'Outturn stands in'],
    shown.map(({measure, period, target, outturn, missed, judged, source}) => [
      quoted(measure),
      quoted(period),
      quoted(target),
      quoted(outturn),
      `${missed} of ${judged}`,
      sourceLink(source),
    ]),
  )
  return folded(`${caption}: ${counted(total, 'measure')}`, shown.length, [
    rows,
    restIn(total - shown.length, 'data/targets.csv'),
  ])
}

function longestList({total, shown}: TrendFacts['longest']): Markup {
  const rows = table(
    'The longest series',
    ['Measure', {figures: 'Figures'}, {figures: 'Outturns'}, 'From', 'To', 'Latest outturn'],
    shown.map(({measure, points, outturns, from, to, latest}) => [
      quoted(measure),
      points,
      outturns,
      quoted(from),
      quoted(to),
      quoted(latest),
    ]),
  )
  return folded(`Longest series: ${shown.length} of ${total}`, shown.length, [
    rows,
    restIn(total - shown.length, 'data/series.csv'),
  ])
}

function sourceLink(source: Cited | null): Markup {
  if (source === null) return markup``
  const {file, path, place} = source
  return markup`${fileLink(file, pathShown(path))} ${quoted(place)}`
}
