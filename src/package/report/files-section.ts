import {counted} from '../../emit/report/counted.ts'
import {grouped} from '../../emit/value-words.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {SourceFate} from '../sheets/sources.ts'
import {FILES_AT_MOST, firstOf} from './at-most.ts'
import {fileLink, folded, markup, pathShown, quoted, restIn, table, type Markup} from './markup.ts'

const SOURCES = 'data/sources.csv'

interface OutcomeWords {
  readonly outcome: SourceFate['outcome']
  readonly title: string
  /** what it means, for who does not know the words */
  readonly means: string
}

/** Outcomes in the order in which a person wants them: what is lost first. */
const OUTCOMES: readonly OutcomeWords[] = [
  {outcome: 'failed', title: 'Failed', means: 'a report that could not be read'},
  {outcome: 'skipped', title: 'Skipped', means: 'not a report'},
  {outcome: 'duplicate', title: 'Duplicates', means: 'byte for byte the same as another file'},
  {
    outcome: 'same-report',
    title: 'The same report in another format',
    means: 'read, and not counted again',
  },
  {outcome: 'filtered', title: 'Filtered', means: 'left out by an option of the run'},
  {outcome: 'read', title: 'Read and counted', means: 'listed by council below'},
]

/** What became of the files of the archive; those that are not counted, one by one and why. */
export function* filesSection(fates: readonly SourceFate[]): Generator<Markup> {
  const groups = OUTCOMES.map((words) => ({
    ...words,
    fates: fates.filter(({outcome}) => outcome === words.outcome),
  }))
  yield markup`<section aria-labelledby="files"><h2 id="files">Files of the archive</h2>
<p>Of each file the table ${fileLink(SOURCES, SOURCES)} says what became of it.</p>
${table(
  'What became of the files',
  ['Outcome', 'Meaning', {figures: 'Files'}],
  groups.map(({title, means, fates: {length}}) => [title, means, grouped(String(length))]),
)}`
  for (const group of groups) if (group.outcome !== 'read' && group.fates.length > 0) yield outcomeList(group)
  yield markup`</section>\n`
}

function outcomeList({title, outcome, fates}: OutcomeWords & {fates: readonly SourceFate[]}): Markup {
  const most = outcome === 'failed' ? FILES_AT_MOST.failed : FILES_AT_MOST.others
  const {total, shown} = firstOf(fates, (a, b) => byCodeUnit(a.path, b.path), most)
  const rows = table(
    title,
    ['File', 'Why', {figures: 'Bytes'}],
    shown.map(({path, reason, code, bytes}) => [
      pathShown(path),
      markup`${quoted(reason ?? '')}${code === null ? '' : markup` (<code>${quoted(code)}</code>)`}`,
      bytes === null ? '' : grouped(String(bytes)),
    ]),
  )
  return markup`<h3>${title}</h3>
${folded(counted(total, 'file'), shown.length, [rows, restIn(total - shown.length, SOURCES)])}`
}
