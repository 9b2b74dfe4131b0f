import {mkdir, rm, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {SourceOptions} from '../../src/sources.ts'
import {findSources, openSource} from '../../src/sources.ts'
import {tempFolder} from '../support/temp-folder.ts'

const find = async (cwd: string, ...paths: string[]): ReturnType<typeof findSources> =>
  findSources(paths, {cwd})
const codes = (problems: readonly {message: {code: string}}[]): string[] =>
  problems.map((p) => p.message.code)

async function openAll(
  paths: string[],
  options: SourceOptions,
): Promise<Awaited<ReturnType<typeof openSource>>[]> {
  const {files, said} = await findSources(paths, options)
  return Promise.all(files.map(async (file) => openSource(file, said, options)))
}

test('a folder is walked in code-unit order, under paths relative to it', async () => {
  const cwd = await tempFolder({'c/b.txt': 'b', 'c/B.md': 'B', 'c/a/é.html': 'é', 'c/a/z.pdf': 'z'})
  const {files, failures, notes} = await find(cwd, 'c')
  expect(files.map(({path}) => path)).toEqual(['B.md', 'a/z.pdf', 'a/é.html', 'b.txt'])
  expect(files.map(({shown}) => shown)[1]).toBe('c/a/z.pdf')
  expect([failures, notes]).toEqual([[], []])
})

test('dot-files and node_modules are left alone, other files named in a note', async () => {
  const cwd = await tempFolder({
    'c/.git/x.txt': '',
    'c/.hidden.txt': '',
    'c/node_modules/readme.md': '',
    'c/photo.jpg': '',
    'c/ok.txt': '',
  })
  const {files, notes} = await find(cwd, 'c/')
  expect(files.map(({path}) => path)).toEqual(['ok.txt'])
  expect(codes(notes)).toEqual(['source/skipped'])
  expect(notes[0]?.message.message).toContain('photo.jpg')
})

test('a list of files passed over says how many it leaves out', async () => {
  const cwd = await tempFolder(Object.fromEntries(Array.from('abcdefgh', (name) => [`c/${name}.jpg`, ''])))
  const {notes} = await find(cwd, 'c')
  expect(notes[0]?.message.message).toContain('a.jpg, b.jpg, c.jpg, d.jpg, e.jpg and 3 more')
})

test('a file named directly is tried whatever its extension, under its base name', async () => {
  const cwd = await tempFolder({'deep/down/report.log': 'x'})
  const {files} = await find(cwd, 'deep/down/report.log')
  expect(files).toMatchObject([{path: 'report.log', shown: 'deep/down/report.log'}])
})

test.each([
  [['gone.txt'], 'source/not-found', 'gone.txt'],
  [['empty'], 'source/no-reports', 'empty'],
  [['*.docx'], 'source/no-match', '*.docx'],
  [['nowhere/*.docx'], 'source/not-found', 'nowhere/*.docx'],
  [['ok.txt/below'], 'source/unreadable', 'ok.txt/below'],
  [['c/outturn.json'], 'source/no-reports', 'c/outturn.json'],
])('%j fails by name', async (paths, code, named) => {
  const cwd = await tempFolder({'empty/picture.jpg': '', 'ok.txt': '', 'c/outturn.json': '{}'})
  const {files, failures} = await find(cwd, ...paths)
  expect(files).toEqual([])
  expect(failures).toMatchObject([{path: named, message: {severity: 'error', code}}])
})

test('what can be read is found beside what cannot', async () => {
  const cwd = await tempFolder({'ok.txt': ''})
  const {files, failures} = await find(cwd, 'gone.txt', 'ok.txt')
  expect(files).toHaveLength(1)
  expect(codes(failures)).toEqual(['source/not-found'])
})

test('a glob gives paths relative to the folder before its first star', async () => {
  const cwd = await tempFolder({'c/2001/a.txt': '', 'c/2002/b.log': '', 'c/2002/c.txt': '', 'c/d.txt': ''})
  const paths = async (glob: string): Promise<string[]> => (await find(cwd, glob)).files.map(({path}) => path)
  expect(await paths('c/*/*.txt')).toEqual(['2001/a.txt', '2002/c.txt'])
  expect(await paths('c/**/*.log')).toEqual(['2002/b.log'])
  expect(await paths('c/200[2]')).toEqual(['2002/c.txt'])
})

test('a file whose name is a glob is that file', async () => {
  const cwd = await tempFolder({'q[1].txt': ''})
  expect((await find(cwd, 'q[1].txt')).files).toMatchObject([{path: 'q[1].txt'}])
})

test('links that go round are walked once, and a link to nowhere fails by name', async () => {
  const cwd = await tempFolder({'c/z/x.txt': ''})
  await symlink(join(cwd, 'c'), join(cwd, 'c/z/up'))
  await symlink(join(cwd, 'c/z'), join(cwd, 'c/a-link'))
  await symlink(join(cwd, 'gone'), join(cwd, 'c/broken.txt'))
  const {files, failures} = await find(cwd, 'c')
  expect(files.map(({path}) => path)).toEqual(['z/x.txt'])
  expect(failures).toMatchObject([{path: 'c/broken.txt', message: {code: 'source/unreadable'}}])
})

test('a file named twice, in any order and by any path, is read once', async () => {
  const cwd = await tempFolder({'c/q1/x.txt': '', 'c/y.txt': ''})
  await symlink(join(cwd, 'c/y.txt'), join(cwd, 'c/also-y.txt'))
  const there = await find(cwd, 'c', 'c/q1/x.txt', './c')
  const back = await find(cwd, './c', 'c/q1/x.txt', 'c')
  expect(there.files.map(({path}) => path)).toEqual(['q1/x.txt', 'y.txt'])
  expect(back.files).toEqual(there.files)
})

test('the folder that this run writes to is not read', async () => {
  const cwd = await tempFolder({'c/x.txt': '', 'c/out/t.md': ''})
  const {files} = await findSources(['c'], {cwd, exclude: [join(cwd, 'c/out')]})
  expect(files.map(({path}) => path)).toEqual(['x.txt'])
})

test('the manifest says what a report does not say itself, for a folder and for a file of it', async () => {
  const manifest = {
    documents: [{path: 'q/x.txt', authority: 'Leics CC', period: '2003/04 H1', title: 'Progress'}],
    authorities: [
      {name: 'Leicestershire County Council', names: ['Leicestershire CC', 'Leics. CC'], code: 'E10000018'},
    ],
  }
  const cwd = await tempFolder({'c/outturn.json': JSON.stringify(manifest), 'c/q/x.txt': 'x'})
  const said = {
    path: 'q/x.txt',
    authority: {value: 'Leicestershire County Council', from: 'manifest'},
    authorityNames: ['Leicestershire CC', 'Leics. CC'],
    authorityCode: 'E10000018',
    period: {value: '2003/04 H1', from: 'manifest'},
    title: {value: 'Progress', from: 'manifest'},
  }
  expect(await openAll(['c'], {cwd})).toMatchObject([{ok: true, input: said, messages: []}])
  expect(await openAll(['c/q/x.txt', 'c'], {cwd})).toMatchObject([{ok: true, input: said}])
})

test('a file named directly has the manifest of its folder', async () => {
  const manifest = JSON.stringify({
    documents: [{path: 'x.txt', period: '2001/02'}, {path: 'not-asked-for.txt'}],
  })
  const cwd = await tempFolder({'c/outturn.json': manifest, 'c/x.txt': 'x'})
  const {notes} = await find(cwd, 'c/x.txt')
  expect(notes).toEqual([])
  expect(await openAll(['c/x.txt'], {cwd})).toMatchObject([
    {input: {period: {value: '2001/02', from: 'manifest'}}},
  ])
})

test('an option holds over the manifest', async () => {
  const manifest = JSON.stringify({documents: [{path: 'x.txt', period: '2001/02', authority: 'A'}]})
  const cwd = await tempFolder({'c/outturn.json': manifest, 'c/x.txt': 'x'})
  const opened = await openAll(['c'], {cwd, period: '2002/03', authority: 'B', format: 'markdown'})
  const said = {
    period: {value: '2002/03', from: 'option'},
    authority: {value: 'B', from: 'option'},
    format: 'markdown',
  }
  expect(opened).toMatchObject([{input: said}])
})

const says = (path: string, period: string): string => JSON.stringify({documents: [{path, period}]})

test('the manifest nearest to a file holds', async () => {
  const cwd = await tempFolder({
    'c/outturn.json': says('q/x.txt', '2001/02'),
    'c/q/outturn.json': says('x.txt', '2002/03'),
    'c/q/x.txt': 'x',
  })
  expect(await openAll(['c'], {cwd})).toMatchObject([{input: {period: {value: '2002/03'}}}])
})

test('the manifest warns of a file that is not there, of one that is another, of a field misspelt', async () => {
  const manifest = JSON.stringify({
    documents: [{path: 'gone.txt'}, {path: 'x.txt', sha256: '0'.repeat(64), perod: '2001'}],
  })
  const cwd = await tempFolder({'c/outturn.json': manifest, 'c/x.txt': 'x'})
  const {notes, failures} = await find(cwd, 'c')
  expect(failures).toEqual([])
  expect(notes).toMatchObject([
    {shown: 'c/outturn.json', message: {severity: 'warning', code: 'source/manifest-unknown-field'}},
    {shown: 'c/outturn.json', message: {severity: 'warning', code: 'source/manifest-missing-file'}},
  ])
  expect(await openAll(['c'], {cwd})).toMatchObject([
    {messages: [{severity: 'warning', code: 'source/hash-differs'}]},
  ])
})

test.each([
  ['{"documents": [{"path": 3}]}', 'documents.0.path'],
  ['{"documents": ', 'it is not JSON'],
  ['[]', 'the whole'],
])('the manifest %s is refused with its fault, and the reports still read', async (manifest, fault) => {
  const cwd = await tempFolder({'c/outturn.json': manifest, 'c/x.txt': 'x'})
  const {files, failures} = await find(cwd, 'c')
  expect(files).toHaveLength(1)
  expect(failures).toMatchObject([{path: 'c/outturn.json', message: {code: 'source/manifest-invalid'}}])
  expect(failures[0]?.message.message).toContain(fault)
})

test('the manifest named directly is a manifest and not a report', async () => {
  const cwd = await tempFolder({'c/outturn.json': '{}', 'c/x.txt': 'x'})
  const {files, failures, notes} = await find(cwd, 'c/outturn.json', 'c/x.txt')
  expect(files.map(({path}) => path)).toEqual(['x.txt'])
  expect([failures, codes(notes)]).toEqual([[], ['source/manifest']])
})

test('standard input is read once, as told', async () => {
  const stdin = (async function* () {
    yield Buffer.from('BV8\t')
    yield '90%'
  })()
  const opened = await openAll(['-', '-'], {cwd: '/', stdin, format: 'text'})
  expect(opened).toMatchObject([{ok: true, input: {path: 'stdin', format: 'text'}}])
  expect(opened[0]?.ok && Buffer.from(opened[0].input.bytes).toString()).toBe('BV8\t90%')
})

test('a file that goes between finding and opening fails by name', async () => {
  const cwd = await tempFolder({'c/x.txt': 'x'})
  const {files, said} = await find(cwd, 'c')
  await rm(join(cwd, 'c/x.txt'))
  await mkdir(join(cwd, 'c/x.txt'))
  const opened = await Promise.all(files.map(async (file) => openSource(file, said, {cwd})))
  expect(opened).toMatchObject([
    {ok: false, failure: {path: 'c/x.txt', message: {code: 'source/unreadable'}}},
  ])
})
