import type {Made} from '../index.ts'

/** What a run of `migrate` came to, for a person. */
export function migrateLines(made: Made, output: string): readonly string[] {
  const {fates, summary, councils, fresh, unknown, faulty, changed} = made
  const counted = fates.read
  const aside = [
    [fates.duplicate, 'the same byte for byte'],
    [fates['same-report'], 'the same report in another format'],
    [fates.filtered, 'left out by --since or --authority-is'],
    [fates.skipped, 'passed over, no report by name or content: see data/sources.csv'],
    [fates.failed, 'not read'],
  ] as const
  return [
    changed ? `Wrote ${output}` : `${output} is up to date`,
    `  ${plural(counted, 'report')} of ${plural(councils, 'council')}, ${fresh} read in this run`,
    ...(unknown > 0
      ? [`  ${plural(unknown, 'report')} of no known council: name it with --authority or in an outturn.json`]
      : []),
    ...aside.filter(([count]) => count > 0).map(([count, what]) => `  ${plural(count, 'file')} ${what}`),
    ...(faulty > 0 ? [`  ${plural(faulty, 'report')} with errors: see data/messages.csv`] : []),
    `  ${plural(summary.indicators, 'indicator')}, ${plural(summary.observations, 'figure')}, ${plural(summary.commitments, 'commitment')}`,
    `  ${plural(summary.series, 'series', 'series')}, ${plural(summary.officers, 'officer')}`,
  ]
}

/** The same as one object. */
export function migrateFacts(made: Made, output: string): Readonly<Record<string, unknown>> {
  return {type: 'summary', output, ...made}
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}
