import {mkdir, readFile, rename} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {Document} from '../../../src/model/document.ts'
import {Trends} from '../../../src/model/trends.ts'
import {anArchive} from '../../support/an-archive.ts'
import {correction, decision} from '../../support/decide.ts'
import {runCli} from '../../support/run-cli.ts'
import {faults} from '../../support/valid.ts'
import {writeIn} from '../../support/write-in.ts'

async function documentsIn(cwd: string): Promise<Document[]> {
  const {stdout} = await runCli(cwd, ['read', 'c', '--ndjson', '--quiet'])
  return stdout
    .trim()
    .split('\n')
    .map((line) => Document.parse(JSON.parse(line)))
}

/** The keys of the reports' rows, by code. */
async function keysIn(cwd: string): Promise<Record<string, readonly string[]>> {
  const documents = await documentsIn(cwd)
  const of = (code: string): string[] =>
    documents.flatMap(({indicators}) =>
      indicators.filter((one) => one.code?.canonical === code).map(({key}) => key),
    )
  return {BV8: of('BV8'), LF4: of('LF4'), LF5: of('LF5')}
}

async function trendsIn(cwd: string, ...argv: readonly string[]): Promise<Trends> {
  const {status, stdout, stderr} = await runCli(cwd, ['trends', 'c', '--quiet', ...argv])
  expect([status, stderr]).toEqual([0, ''])
  return Trends.parse(JSON.parse(stdout))
}
const partsOf = ({series}: Trends, code: string): number => series.filter((one) => one.code === code).length

test('decisions beside the reports are obeyed, and are no report', async () => {
  const cwd = await anArchive()
  const {LF4: [a = '', b = ''] = []} = await keysIn(cwd)
  expect(partsOf(await trendsIn(cwd), 'LF4')).toBe(2)
  await writeIn(cwd, 'c/decisions.json', JSON.stringify({links: [decision(a, b, true)]}))
  const trends = await trendsIn(cwd)
  expect(partsOf(trends, 'LF4')).toBe(1)
  expect(faults('trends', trends)).toEqual([])
  const {stderr} = await runCli(cwd, ['read', 'c', '--ndjson'])
  expect(stderr).not.toContain('decisions.json')
})

test('decisions given by --decisions are obeyed too, in any order of files, entries and forms', async () => {
  const cwd = await anArchive()
  const {LF4: [a = '', b = ''] = [], LF5: [c = '', d = ''] = [], BV8: [e = ''] = []} = await keysIn(cwd)
  const entries = [decision(a, b, true), decision(d, c, true), correction(e, 'actual 2002/03', '95%')]
  await writeIn(cwd, 'one.json', JSON.stringify(entries))
  await writeIn(cwd, 'links.json', JSON.stringify({links: entries.slice(0, 2).toReversed()}))
  await writeIn(cwd, 'values.json', JSON.stringify({corrections: entries.slice(2)}))
  const ways = [
    ['--decisions', 'one.json'],
    ['--decisions', 'links.json', '--decisions', 'values.json'],
    ['--decisions', 'values.json', '--decisions', 'links.json', '--decisions', './links.json'],
  ]
  const outputs = await Promise.all(ways.map((argv) => runCli(cwd, ['trends', 'c', ...argv])))
  expect(new Set(outputs.map(({stdout}) => stdout)).size).toBe(1)
  const trends = Trends.parse(JSON.parse(outputs[0]?.stdout ?? ''))
  expect([partsOf(trends, 'LF4'), partsOf(trends, 'LF5')]).toEqual([1, 1])
  const [invoices] = trends.series.filter(({code}) => code === 'BV8')
  expect(invoices?.points[0]).toMatchObject({value: {value: 95, raw: '90%'}})
})

test('reports that lie elsewhere or are written anew keep what was said of them', async () => {
  const cwd = await anArchive()
  const {LF4: [a = '', b = ''] = []} = await keysIn(cwd)
  await writeIn(cwd, 'c/decisions.json', JSON.stringify({links: [decision(a, b, true)]}))
  const text = await readFile(join(cwd, 'c/2003.txt'), 'utf8')
  await mkdir(join(cwd, 'c/scans'))
  await rename(join(cwd, 'c/2003.txt'), join(cwd, 'c/scans/plan.txt'))
  await writeIn(
    cwd,
    'c/scans/plan.txt',
    text.replaceAll('\n', '\n\n').replace('Trees planted', 'Trees  planted'),
  )
  expect(partsOf(await trendsIn(cwd, '--authority', 'Rutland County Council'), 'LF4')).toBe(1)
})

test('two that contradict each other are named with their lines, and nothing is written', async () => {
  const cwd = await anArchive()
  const {LF4: [a = '', b = ''] = []} = await keysIn(cwd)
  const links = [decision(a, b, true), decision(b, a, false)].map((one) => JSON.stringify(one))
  await writeIn(cwd, 'c/decisions.json', `{"links": [\n${links.join(',\n')}\n]}`)
  const {status, stderr} = await runCli(cwd, ['trends', 'c', '-o', 'trends.json'])
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /^c\/decisions\.json:3: error decisions\/contradiction: links\[1\]: .*links\[0\] \(c\/decisions\.json:2\)/m,
  )
  await expect(readFile(join(cwd, 'trends.json'))).rejects.toThrow('ENOENT')
})

test.each([
  ['{', /^d\.json: error decisions\/invalid: Cannot read these decisions: it is not JSON/m],
  ['{"links": [], "corections": []}', /There is no place for corections here/],
  ['{"links": {}}', /links is no list/],
  ['7', /These are no decisions/],
  [
    '[\n\n{"a": "x", "b": "y", "kind": "officer", "same": "perhaps", "by": "A", "at": "2026-11-25"}]',
    /^d\.json:3: .*\[0\]: same/m,
  ],
  [
    '{"corrections": [{"key": "x", "field": "polarity", "value": "lower", "by": "A", "at": "yesterday"}]}',
    /corrections\[0\]: at: expected a day/,
  ],
  [
    '[{"a": "x", "b": "y", "kind": "officer", "same": true, "by": "A", "at": "2026-11-25", "athority": "Z"}]',
    /athority/,
  ],
])('decisions that are not as they should be: %s', async (text, fault) => {
  const cwd = await anArchive({'d.json': text})
  const {status, stdout, stderr} = await runCli(cwd, ['trends', 'c', '--decisions', 'd.json'])
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(fault)
  expect(stderr).toContain('Built nothing')
})

test('a file of decisions that is not there is an error', async () => {
  const {status, stderr} = await runCli(await anArchive(), ['trends', 'c', '--decisions', 'gone.json'])
  expect(status).toBe(1)
  expect(stderr).toContain('gone.json: error decisions/not-found')
})

test('one that matches nothing is a warning; where only a part of a folder is read it need not match', async () => {
  const cwd = await anArchive({'c/decisions.json': JSON.stringify([decision('gone', 'gone too', true)])})
  const whole = await runCli(cwd, ['trends', 'c'])
  expect(whole.status).toBe(0)
  expect(whole.stderr).toContain(
    'c/decisions.json:1: warning decisions/no-match: [0]: No indicator has the key gone any more',
  )
  expect((await runCli(cwd, ['trends', 'c/2003.txt'])).stderr).not.toContain('no-match')
})

test('ids that were published stay, and a file that is no ledger is an error', async () => {
  const cwd = await anArchive()
  await runCli(cwd, ['trends', 'c', '-o', 'before.json', '--quiet'])
  const before = Trends.parse(JSON.parse(await readFile(join(cwd, 'before.json'), 'utf8')))
  const {LF4: [a = '', b = ''] = []} = await keysIn(cwd)
  await writeIn(cwd, 'c/decisions.json', JSON.stringify([decision(a, b, true)]))
  const after = await trendsIn(cwd, '--ledger', 'before.json')
  const [trees] = after.series.filter(({code}) => code === 'LF4')
  const ids = before.series.filter(({code}) => code === 'LF4').map(({id}) => id)
  expect(new Set([trees?.id, ...(trees?.was ?? [])])).toEqual(new Set(ids))
  const {status, stderr} = await runCli(cwd, ['trends', 'c', '--ledger', 'c/2003.txt'])
  expect([status, stderr.includes('trends/no-ledger')]).toEqual([1, true])
})

test('why tells a person’s word, for what is one, what is not, and what was put right', async () => {
  const cwd = await anArchive()
  const {LF4: [a = '', b = ''] = [], BV8: [c = '', d = ''] = []} = await keysIn(cwd)
  const entries = [
    decision(a, b, true, {note: 'same wood'}),
    decision(c, d, false, {note: 'another fund'}),
    correction(c, 'actual 2002/03', '95%', {note: 'misprint'}),
  ]
  await writeIn(cwd, 'c/decisions.json', JSON.stringify(entries))
  const why = async (...argv: string[]): Promise<string> =>
    (await runCli(cwd, ['why', ...argv, '--in', 'c'])).stdout
  const one = await why(a, b)
  expect(one).toContain('a person says that they are one (A. Clerk, 2026-11-25: same wood)')
  expect(one).toMatch(/\+64 {2}person +\++ says they are one/)
  const two = await why(c, d)
  expect(two).toContain('they are not linked')
  expect(two).toContain('a person says that they are two (A. Clerk, 2026-11-25: another fund)')
  expect(two).toMatch(/-64 {2}person/)
  const [document] = await documentsIn(cwd)
  const figure = await why(document?.indicators[0]?.observations[0]?.id ?? '')
  expect(figure).toContain('put right by a person: the number 95 %')
  expect(figure).toContain('actual 2002/03 is “95%” (A. Clerk, 2026-11-25: misprint)')
  expect(figure).toContain('“90%”: the report’s own words are read as the number 90 %')
})
