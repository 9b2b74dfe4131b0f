import {counted} from '../../emit/report/counted.ts'
import type {Some} from './doubts.ts'
import {restIn} from './files-section.ts'
import {drawing, fileLink, folded, html, pathShown, quoted, table, type Markup} from './markup.ts'
import type {Cited, Moved, TrendFacts} from './trend-facts.ts'

const SERIES = 'data/series.csv'

/** The series of a council: charts of the main ones, what moved, which targets were missed, the longest. */
export function trendLists(
  {longest, improved, worsened, missed, charts}: TrendFacts,
  council: string,
): Markup {
  if (longest.total + missed.total === 0)
    return html`<h3>Trends</h3>
      <p>No series of ${quoted(council)} has two outturns that can be set against each other.</p> `
  const drawn = charts.map(({svg}) => html`<li>${drawing(svg)}</li> `)
  return html`<h3>Trends</h3>
    ${
      drawn.length === 0
        ? ''
        : html`<p>The longest series, and those that moved most.</p>
            <ul class="charts">
              ${drawn}
            </ul> `
    }${movedList('Improved most', improved)}${movedList('Worsened most', worsened)}${missedList(missed)}${longestList(longest)}`
}

function movedList(caption: string, {total, shown}: Some<Moved>): Markup {
  if (total === 0) return html``
  const rows = table(
    caption,
    ['Measure', 'From', 'To', 'Change', 'Latest figure'],
    shown.map(({measure, from, to, change, source}) => [
      quoted(measure),
      quoted(from),
      quoted(to),
      quoted(change),
      sourceLink(source),
    ]),
  )
  return folded(`${caption}: ${shown.length} of ${counted(total, 'measure')}`, shown.length, [rows])
}

function missedList({total, shown}: TrendFacts['missed']): Markup {
  if (total === 0) return html``
  const caption = 'Latest target missed'
  const rows = table(
    caption,
    ['Measure', 'Year', 'Target', 'Outturn', 'Times missed', 'Outturn stands in'],
    shown.map(({measure, period, target, outturn, times, source}) => [
      quoted(measure),
      period,
      quoted(target),
      quoted(outturn),
      times,
      sourceLink(source),
    ]),
  )
  return folded(`${caption}: ${counted(total, 'measure')}`, shown.length, [
    rows,
    restIn(total - shown.length, 'data/targets.csv'),
  ])
}

function longestList({total, shown}: TrendFacts['longest']): Markup {
  if (total === 0) return html``
  const rows = table(
    'The longest series',
    ['Measure', {figures: 'Outturns'}, 'From', 'To', 'Latest'],
    shown.map(({measure, outturns, from, to, latest}) => [
      quoted(measure),
      outturns,
      from,
      to,
      quoted(latest),
    ]),
  )
  return folded(`Series with two outturns or more: ${total}`, shown.length, [
    rows,
    restIn(total - shown.length, SERIES),
  ])
}

function sourceLink(source: Cited | null): Markup {
  if (source === null) return html``
  const {file, path, place} = source
  return html`${fileLink(file, pathShown(path))} ${quoted(place)}`
}
