import {chmod} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openOutputs, type Outputs} from '../../../src/sources/outputs.ts'
import {someTrends} from '../../support/a-series.ts'
import {documentOf} from '../../support/hold-text.ts'
import {ONE_TABLE} from '../../support/small-reports.ts'
import {tempFolder} from '../../support/temp-folder.ts'

const DOCUMENT = JSON.stringify(documentOf(ONE_TABLE), null, 2)
const TRENDS = JSON.stringify(someTrends([]))
const FILES = {
  'out/q1/x.txt.json': DOCUMENT,
  'out/trends.json': TRENDS,
  'out/package.json': '{"name": "no output of ours"}',
  'corpus/x.txt': ONE_TABLE,
  'corpus/outturn.json': '{}',
  'both/x.txt': ONE_TABLE,
  'both/x.json': DOCUMENT,
  'saved-under-another-name': DOCUMENT,
  'words.json': 'words',
}

const shown = ({documents, trends, reports, failures}: Outputs) => [
  documents.length,
  trends.length,
  reports,
  failures.map(({path}) => path),
]

test.each([
  ['a file of ours', ['out/trends.json'], [0, 1, [], []]],
  ['one under another name', ['saved-under-another-name'], [1, 0, [], []]],
  ['a folder of ours, other JSON in it passed over', ['out'], [1, 1, [], []]],
  [
    'reports',
    ['corpus', 'corpus/x.txt', '-', '*.txt', 'gone.json'],
    [0, 0, ['corpus', 'corpus/x.txt', '-', '*.txt', 'gone.json'], []],
  ],
  ['a manifest', ['corpus/outturn.json'], [0, 0, ['corpus/outturn.json'], []]],
  ['a folder of both', ['both'], [1, 0, ['both'], []]],
  ['a path given twice', ['out/trends.json', 'out/trends.json'], [0, 1, [], []]],
  ['JSON that is none', ['words.json', 'out/trends.json'], [0, 1, [], ['words.json']]],
])('%s', async (_, paths, found) => {
  expect(shown(await openOutputs(paths, await tempFolder(FILES)))).toEqual(found)
})

test('each output knows the folder that it lies in', async () => {
  const cwd = await tempFolder(FILES)
  const {documents, trends} = await openOutputs(['out'], cwd)
  expect([documents[0]?.folder, trends[0]?.folder]).toEqual([join(cwd, 'out/q1'), join(cwd, 'out')])
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is a failure', async () => {
  const cwd = await tempFolder({'x.json': DOCUMENT})
  await chmod(join(cwd, 'x.json'), 0)
  expect((await openOutputs(['x.json'], cwd)).failures).toMatchObject([
    {path: 'x.json', message: {code: 'source/unreadable'}},
  ])
})
