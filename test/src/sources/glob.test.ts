import {expect, test} from 'vitest'
import {readGlob} from '../../../src/sources/glob.ts'

test.each([
  ['*.txt', '.', ['a.txt'], ['b/a.txt', 'a.txtx', 'a.md']],
  ['corpus/*.txt', 'corpus', ['a.txt'], ['b/a.txt']],
  ['/archive/*', '/archive', ['a.txt', 'b'], ['b/a.txt']],
  ['/*.md', '/', ['x.md'], ['y/x.md']],
  ['**/*.md', '.', ['x.md', 'a/x.md', 'a/b/x.md'], ['x.txt']],
  ['a/**', 'a', ['x', 'b/x'], []],
  ['year?.txt', '.', ['year1.txt'], ['year.txt', 'year/.txt', 'year10.txt']],
  ['q[12].txt', '.', ['q1.txt'], ['q3.txt', 'q.txt']],
  ['q[!12].txt', '.', ['q3.txt'], ['q1.txt', 'q/.txt']],
  ['[a-c].txt', '.', ['b.txt'], ['d.txt']],
  ['{old,new}/*.{md,txt}', '.', ['old/a.md', 'new/a.txt'], ['mid/a.md']],
  ['a.b*(1)+.txt', '.', ['a.bc(1)+.txt'], ['axb(1)+.txt']],
  ['open[.txt', '.', ['open[.txt'], []],
  ['é*.txt', '.', ['été.txt'], []],
])('the glob %s looks in %s', (glob, folder, yes, no) => {
  const read = readGlob(glob)
  expect(read?.folder).toBe(folder)
  expect(yes.filter((path) => !read?.matches.test(path))).toEqual([])
  expect(no.filter((path) => read?.matches.test(path))).toEqual([])
})

test('a path with nothing special in it is not a glob', () => {
  expect(readGlob('corpus/report (1).txt')).toBeUndefined()
})
