import {expect, test} from 'vitest'
import {distinctNames, onePerFile, STDIN, type SourceFile} from '../../../src/sources/file.ts'

const file = (absolute: string, path: string): SourceFile => ({
  path,
  absolute,
  real: absolute,
  shown: absolute,
})
const namesOf = (...files: SourceFile[]): string[] => [...distinctNames(files).values()]

test('what is written of a file has its path for a name', () => {
  expect(namesOf(file('/a/q1/x.txt', 'q1/x.txt'), file('/a/q2/x.txt', 'q2/x.txt'))).toEqual([
    'q1/x.txt',
    'q2/x.txt',
  ])
})

test('two files with one path are told apart by the folders above them, as few as needed', () => {
  const files = [
    file('/a/2001/q1/x.txt', 'x.txt'),
    file('/a/2002/q1/x.txt', 'x.txt'),
    file('/b/y.txt', 'y.txt'),
  ]
  expect(namesOf(...files)).toEqual(['2001/q1/x.txt', '2002/q1/x.txt', 'y.txt'])
})

test('a name that a folder gives does not meet one that was there', () => {
  const files = [file('/a/x.txt', 'x.txt'), file('/b/x.txt', 'x.txt'), file('/c/a/x.txt', 'a/x.txt')]
  const names = namesOf(...files)
  expect(new Set(names).size).toBe(3)
})

test('names that differ by case alone are told apart, for disks that do not see case', () => {
  expect(namesOf(file('/a/X.txt', 'X.txt'), file('/b/x.txt', 'x.txt'))).toEqual(['a/X.txt', 'b/x.txt'])
})

test('standard input has a name, even beside a file called so', () => {
  expect(new Set(namesOf(STDIN, file('/a/stdin', 'stdin'))).size).toBe(2)
})

test('one file found in two ways is kept once, by the way that tells most', () => {
  const ways = [
    {path: 'x.txt', shown: 'c/q1/x.txt', absolute: '/c/q1/x.txt', real: '/c/q1/x.txt'},
    {path: 'q1/x.txt', shown: 'c/q1/x.txt', absolute: '/c/q1/x.txt', real: '/c/q1/x.txt'},
    {path: 'a/link/x.txt', shown: 'c/a/link/x.txt', absolute: '/c/a/link/x.txt', real: '/c/q1/x.txt'},
  ]
  expect(onePerFile(ways)).toEqual([ways[1]])
  expect(onePerFile(ways.toReversed())).toEqual([ways[1]])
})
