/** A view of a database: its name, what it shows, and the query, which both databases understand. */
export interface View {
  readonly name: string
  readonly description: string
  readonly query: string
}

/** Financial years (`2003/04`), academic years (`AY2003/04`) and calendar years (`2003`), and no parts of years. */
const WHOLE_YEAR = [
  '[0-9][0-9][0-9][0-9]/[0-9][0-9]',
  'AY[0-9][0-9][0-9][0-9]/[0-9][0-9]',
  '[0-9][0-9][0-9][0-9]',
]
  .map((pattern) => `p.period GLOB '${pattern}'`)
  .join(' OR ')

/** The one figure of a measure that stands, where there is one: of two that stand, neither is shown. */
function standing(measure: string, field: 'value' | 'value_number'): string {
  const stands = `p.measure = '${measure}' AND p.status = 'current'`
  return `CASE WHEN count(CASE WHEN ${stands} THEN 1 END) = 1 THEN max(CASE WHEN ${stands} THEN p.${field} END) END`
}

/**
 * A row a series and whole year: the actual, target and estimate that stand, as text and as numbers.
 *
 * Figures that a later report replaced are not shown, parts of years neither. Where the latest reports contradict one
 * another, no figure is shown and `conflicting` says how many there are: the table `points` has them all.
 */
const SERIES_BY_YEAR: View = {
  name: 'series_by_year',
  description:
    'A row a series and whole year: the actual, target and estimate that stand; none where reports contradict one another, then conflicting counts them',
  query: `SELECT s.id AS series, s.authority, s.code, s.title, s.unit, s.polarity, p.period AS year,
  ${standing('actual', 'value')} AS actual,
  ${standing('actual', 'value_number')} AS actual_number,
  ${standing('target', 'value')} AS target,
  ${standing('target', 'value_number')} AS target_number,
  ${standing('estimate', 'value')} AS estimate,
  ${standing('estimate', 'value_number')} AS estimate_number,
  count(CASE WHEN p.status = 'conflicting' THEN 1 END) AS conflicting
FROM points AS p JOIN series AS s ON s.id = p.series
WHERE ${WHOLE_YEAR}
GROUP BY s.id, s.authority, s.code, s.title, s.unit, s.polarity, p.period`,
}

/**
 * A row a target that the year's outturn missed, by the polarity of its series; one that cannot be told is not here.
 *
 * `gap` is outturn less target in the unit of the series, where both are numbers: below zero where higher is better.
 */
const MISSED_TARGETS: View = {
  name: 'missed_targets',
  description:
    'A row a target that was missed; gap is outturn less target where both are numbers; what nothing tells is left out',
  query: `SELECT s.id AS series, s.authority, s.code, s.title, s.unit, s.polarity, t.period AS year,
  t.target, t.outcome AS outturn, t.outcome_number - t.target_number AS gap
FROM targets AS t JOIN series AS s ON s.id = t.series
WHERE NOT t.met`,
}

/**
 * A row a commitment whose date was put off at least once: when it was due at first and at last, how often it slipped
 * and by how many months in all, and what became of it.
 */
const SLIPPED_DATES: View = {
  name: 'slipped_dates',
  description:
    'A row a commitment whose date was put off: due at first and at last, how often, by how many months in all, and what became of it',
  query: `SELECT c.id AS chain, c.authority, c.commitment, c.promised, c.due, c.last_due, c.slips, c.months_slipped,
  c.became, c.became_in
FROM chains AS c
WHERE c.slips > 0`,
}

export const VIEWS: readonly View[] = [SERIES_BY_YEAR, MISSED_TARGETS, SLIPPED_DATES]

export function viewStatement({name, query}: View): string {
  return `CREATE VIEW ${name} AS ${query}`
}
