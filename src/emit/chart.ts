import type {Point, Series} from '../model/series.ts'
import {chartScale, type Scale} from './chart-scale.ts'
import {describeChart} from './describe-chart.ts'
import {escapeXml} from './escape-xml.ts'
import {unitOfPoint} from './figure-text.ts'
import {valueWords} from './value-words.ts'
import {figureOf, outturnsOf, unbrokenParts, wholeYear, type Outturn} from './whole-year.ts'

const INK = '#1d3557'
const GREY = '#6b6b6b'
const TARGET = '#b3541e'

/**
 * A series as a chart: an SVG file that needs no other, its figures in words in `desc`.
 *
 * A dot an outturn, a line between those of years on end, none over a gap or a break; a diamond a target; a
 * dashed line a change of definition or unit.
 *
 * @param name  what its ids end in: on a page of several charts each has its own
 * @returns     nothing where there are not two outturns to draw
 */
export function seriesChart(series: Series, name = ''): string | undefined {
  const outturns = outturnsOf(series)
  if (outturns.length < 2) return undefined
  const targets = targetsOf(series, outturns)
  const scale = chartScale([...outturns, ...targets])
  const title = [series.code, series.title].filter((part) => part !== null).join(' ')
  const [titled, described] = ['title', 'desc'].map((id) => escapeXml(name === '' ? id : `${id}-${name}`))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${scale.width} ${scale.height}" width="${scale.width}" height="${scale.height}" role="img" aria-labelledby="${titled} ${described}" font-family="sans-serif" font-size="11">
<title id="${titled}">${escapeXml([title, series.authority].filter((part) => part !== null).join(', '))}</title>
<desc id="${described}">${escapeXml(describeChart(series, outturns, targets))}</desc>
<rect width="100%" height="100%" fill="#fff"/>
<text x="8" y="16" font-size="12" fill="#000">${escapeXml(cut(title))}</text>
${[
  ...axes(series, outturns, targets, scale),
  ...breaksOf(series, scale),
  ...unbrokenParts(series, outturns).flatMap((part) => lineOf(part, scale)),
  ...targets.map((target) => diamond(target, scale)),
  ...outturns.map((outturn) => dot(outturn, scale)),
  ...legend(targets.length > 0, scale),
].join('\n')}
</svg>
`
}

const TITLE_AT_MOST = 62

function cut(title: string): string {
  const line = title.replace(/\s+/g, ' ')
  return line.length > TITLE_AT_MOST
    ? `${line.slice(0, TITLE_AT_MOST).replace(/[\ud800-\udbff]$/, '')}…`
    : line
}

/** The targets that stand, of the years on the axis of the outturns or next to them. */
function targetsOf({points}: Series, outturns: readonly Outturn[]): readonly Outturn[] {
  const calendar = wholeYear(outturns[0]?.point.period ?? '')?.calendar
  return points.flatMap((point) => {
    const [read, figure] = [wholeYear(point.period), figureOf(point)]
    const stands = point.measure === 'target' && point.status === 'current'
    return stands && figure !== undefined && read?.calendar === calendar && read !== undefined
      ? [{point, figure, year: read.year}]
      : []
  })
}

function axes(
  series: Series,
  outturns: readonly Outturn[],
  targets: readonly Outturn[],
  scale: Scale,
): readonly string[] {
  const drawn = [...outturns, ...targets]
  const [lowest, highest] = [drawn.reduce(lower), drawn.reduce(higher)]
  const label = ({point, figure}: Outturn): string =>
    `<text x="${scale.left - 6}" y="${scale.y(figure) + 4}" text-anchor="end" fill="${GREY}">${escapeXml(shortWords(series, point))}</text>`
  const years = yearsOn(drawn, scale).map(
    ({year, point}) =>
      `<text x="${scale.x(year)}" y="${scale.bottom + 16}" text-anchor="middle" fill="${GREY}">${escapeXml(point.period)}</text>`,
  )
  const base = `<line x1="${scale.left}" y1="${scale.bottom}" x2="${scale.right}" y2="${scale.bottom}" stroke="${GREY}"/>`
  return [base, label(lowest), ...(lowest.figure === highest.figure ? [] : [label(highest)]), ...years]
}

function lower(a: Outturn, b: Outturn): Outturn {
  return b.figure < a.figure ? b : a
}

function higher(a: Outturn, b: Outturn): Outturn {
  return b.figure > a.figure ? b : a
}

/** One label a year, and of many years every second, third … so that none lies on another. */
function yearsOn(drawn: readonly Outturn[], scale: Scale): readonly Outturn[] {
  const byYear = [...new Map(drawn.map((one) => [one.year, one])).values()].sort((a, b) => a.year - b.year)
  return byYear.filter(({year}) => (year - scale.firstYear) % scale.yearStep === 0)
}

/** The figure with a unit of one sign; a longer one is in the description. */
function shortWords(series: Series, point: Point): string {
  const unit = unitOfPoint(series, point)
  return valueWords(
    unit === '%' || unit === 'GBP' ? point.value : bare(point.value),
    unit.length < 4 ? unit : '',
  )
}

function bare(value: Point['value']): Point['value'] {
  if (value.type !== 'number') return value
  const {unit: _, ...rest} = value
  return rest
}

function breaksOf({breaks}: Series, scale: Scale): readonly string[] {
  const years = breaks
    .filter(({reason}) => reason !== 'apparent')
    .flatMap(({period}) => wholeYear(period)?.year ?? [])
    .filter((year) => year > scale.firstYear && year <= scale.lastYear)
  return [...new Set(years)].map((year) => {
    const x = scale.x(year - 0.5)
    return `<line x1="${x}" y1="${scale.top}" x2="${x}" y2="${scale.bottom}" stroke="${GREY}" stroke-dasharray="4 3"/>`
  })
}

/** Lines between outturns of years on end. */
function lineOf(part: readonly Outturn[], scale: Scale): readonly string[] {
  return part.slice(1).flatMap((to, i) => {
    const from = part[i]
    if (from === undefined || to.year !== from.year + 1) return []
    return `<line x1="${scale.x(from.year)}" y1="${scale.y(from.figure)}" x2="${scale.x(to.year)}" y2="${scale.y(to.figure)}" stroke="${INK}" stroke-width="2"/>`
  })
}

/** What the marks are, under the years. */
function legend(targets: boolean, {left, height}: Scale): readonly string[] {
  const y = height - 8
  const word = (x: number, text: string): string =>
    `<text x="${x}" y="${y + 4}" fill="${GREY}">${text}</text>`
  const [first, second] = [left + 10, left + 90]
  return [
    dotAt(first, y),
    word(first + 10, 'outturn'),
    ...(targets ? [diamondAt(second, y), word(second + 10, 'target')] : []),
  ]
}

function dot({year, figure}: Outturn, scale: Scale): string {
  return dotAt(scale.x(year), scale.y(figure))
}

function dotAt(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="3.5" fill="${INK}"/>`
}

function diamond({year, figure}: Outturn, scale: Scale): string {
  return diamondAt(scale.x(year), scale.y(figure))
}

function diamondAt(x: number, y: number): string {
  return `<path d="M${x} ${y - 5}l5 5-5 5-5-5z" fill="#fff" stroke="${TARGET}" stroke-width="1.5"/>`
}
