import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {Decisions, type RecordDecision} from '../../../src/model/decisions.ts'
import {Trends} from '../../../src/model/trends.ts'
import {anArchive} from '../../support/an-archive.ts'
import {runCli, type Ran} from '../../support/run-cli.ts'
import {faults} from '../../support/valid.ts'

const BY = ['--by', 'A. Clerk']

async function decisionsIn(cwd: string, path = 'c/decisions.json'): Promise<readonly RecordDecision[]> {
  const {links} = Decisions.parse(JSON.parse(await readFile(join(cwd, path), 'utf8')))
  return links.flatMap((one) => (one.kind === 'authority' ? [] : [one]))
}

async function reviewed(
  cwd: string,
  typed: readonly string[],
  argv: readonly string[] = ['c'],
): Promise<Ran> {
  return runCli(cwd, ['review', ...argv, ...BY], {typed})
}

async function trendsOf(cwd: string): Promise<Trends> {
  return Trends.parse(JSON.parse((await runCli(cwd, ['trends', 'c', '--quiet'])).stdout))
}

test('without a terminal it refuses in one line, and so without reports or a name', async () => {
  const cwd = await anArchive()
  const {status, stdout, stderr} = await runCli(cwd, ['review', 'c', ...BY])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^outturn: error usage\/wrong: A review asks a person, .*\n$/)
  expect((await runCli(cwd, ['review'], {typed: []})).status).toBe(2)
  expect((await runCli(cwd, ['review', 'c'], {typed: []})).status).toBe(2)
  expect((await runCli(cwd, ['review', 'c'], {typed: ['q'], env: {USER: 'clerk'}})).status).toBe(0)
})

test('both lines are shown with their reports, and the score only after the answer', async () => {
  const cwd = await anArchive()
  const {status, stdout} = await reviewed(cwd, ['n', 'q'])
  expect(status).toBe(0)
  const [before = '', after = ''] = stdout.split('> ')
  expect(before).toMatch(/1 of 2: are these one indicator\? \(Rutland County Council\)/)
  for (const year of ['2003', '2004']) expect(before).toContain(`${year}.txt, line`)
  expect(before).toMatch(/Trees planted|Visits to museums/)
  expect(before).not.toContain('probability')
  expect(after).toContain('found without you: probability')
})

test('answers are written at once and obeyed by the next run', async () => {
  const cwd = await anArchive()
  const before = await trendsOf(cwd)
  const {stdout} = await reviewed(cwd, ['y read both pages', 'n'])
  expect(stdout).toContain('Nothing is left to ask. 2 answers are in c/decisions.json')
  expect(faults('decisions', JSON.parse(await readFile(join(cwd, 'c/decisions.json'), 'utf8')))).toEqual([])
  const links = await decisionsIn(cwd)
  expect(links.map(({same, note, by, at, authority}) => [same, note, by, at, authority])).toEqual([
    [true, 'read both pages', 'A. Clerk', '2026-11-25T14:03:00Z', 'Rutland County Council'],
    [false, '', 'A. Clerk', '2026-11-25T14:03:00Z', 'Rutland County Council'],
  ])
  const after = await trendsOf(cwd)
  expect(before.candidates).toHaveLength(2)
  expect(after.candidates).toEqual([])
  expect(after.series.length).toBe(before.series.length - 1)
  expect(after.series.flatMap((one) => one.links).filter(({by}) => by === 'person')).toHaveLength(1)
})

test('who quits goes on later with what is left, and what they were unsure of comes last', async () => {
  const cwd = await anArchive()
  await reviewed(cwd, ['u the page is torn', 'q'])
  const [unsure] = await decisionsIn(cwd)
  const {stdout} = await reviewed(cwd, ['n', 's'])
  const questions = stdout.split('> ').filter((part) => part.includes('are these'))
  expect(questions[0]).not.toContain('was unsure')
  expect(questions[1]).toContain('A. Clerk was unsure on 2026-11-25T14:03:00Z: the page is torn')
  const links = await decisionsIn(cwd)
  expect(links.map(({same}) => same)).toEqual(['unsure', false])
  expect(links[0]).toEqual(unsure)
  expect((await reviewed(cwd, ['y'])).stdout).toContain('1 of 1')
})

test('b takes the last answer back and asks again', async () => {
  const cwd = await anArchive()
  const {stdout} = await reviewed(cwd, ['b', 'y', 'b', 'n', 'q'])
  expect(stdout).toContain('there is nothing to undo')
  expect((await decisionsIn(cwd)).map(({same}) => same)).toEqual([false])
  const asked = stdout.match(/\d of 2: /g)
  expect(asked).toEqual(['1 of 2: ', '2 of 2: ', '1 of 2: ', '2 of 2: '])
})

test('undone is undone: the file is as it was, and what others wrote there stays', async () => {
  const mine = {a: 'x', b: 'y', kind: 'officer', same: true, by: 'B', at: '2020-01-01', note: ''}
  const file = JSON.stringify({links: [mine], corrections: []})
  const cwd = await anArchive({'c/decisions.json': file})
  await reviewed(cwd, ['y', 'b', 'q'])
  expect(JSON.parse(await readFile(join(cwd, 'c/decisions.json'), 'utf8'))).toEqual(JSON.parse(file))
})

test('s skips without a word, and any other key says what the keys are', async () => {
  const cwd = await anArchive()
  const {stdout} = await reviewed(cwd, ['perhaps', 's', 's'])
  expect(stdout).toContain('y same · n not the same')
  expect(stdout).toContain('Nothing is left to ask. 0 answers')
  await expect(decisionsIn(cwd)).rejects.toThrow('ENOENT')
})

test('another candidate is sought by words and asked about by its number', async () => {
  const cwd = await anArchive()
  const {stdout} = await reviewed(cwd, ['/hedge beside highway', '1', 'n', 'q'])
  expect(stdout).toMatch(/ 1 {2}LF5 Hedges laid beside the highway/)
  const [said] = await decisionsIn(cwd)
  expect(said?.b).toMatch(/LF5/)
  expect(stdout).toMatch(/never compared|found without you/)
})

test('trends that were written before are enough, and answers go where they are told to', async () => {
  const cwd = await anArchive()
  await runCli(cwd, ['trends', 'c', '-o', 'c/trends.json', '--quiet'])
  const argv = ['--in', 'c/trends.json', '--decisions', 'mine.json']
  const {stdout} = await reviewed(cwd, ['n', 'q'], argv)
  expect(stdout).toContain('2004.txt, line')
  expect(await decisionsIn(cwd, 'mine.json')).toHaveLength(1)
  expect((await reviewed(cwd, ['q'], argv)).stdout).toContain('1 of 1')
})

test('a file of decisions that is wrong is an error before anything is asked', async () => {
  const cwd = await anArchive({'c/decisions.json': '{"links": [\n{"a": "x"}]}'})
  const {status, stdout, stderr} = await reviewed(cwd, ['y'])
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/c\/decisions\.json:2: .*links\[0\]: kind/)
})

test('escapes in a report are never obeyed by the terminal', async () => {
  const evil = [
    'PI Code\tPI Description\tActual 02/03',
    'LF4\tTrees \u001b]0;x\u0007\u001b[2J planted\t900',
    '',
  ].join('\n')
  const cwd = await anArchive({'c/2003.txt': evil})
  const {stdout, stderr} = await runCli(cwd, ['review', 'c', ...BY, '--no-color'], {
    typed: ['y \u001b[2J', 'q'],
  })
  expect(stdout).toContain('Trees')
  // oxlint-disable-next-line no-control-regex -- they are what must not come through
  expect(stdout + stderr.replaceAll('\r\u001b[K', '')).not.toMatch(/[\u001b\u0007]/)
})
