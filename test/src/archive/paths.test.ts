import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {packagePath} from '../../../src/archive/paths.ts'

test.each([
  ['2003/plan.txt', '2003/plan.txt'],
  ['2003/-rf "plan\n.txt', '2003/%2Drf %22plan%0A.txt'],
  ['.hidden/a.', '%2Ehidden/a%2E'],
  ['50%.txt', '50%25.txt'],
  ['a:b?.txt', 'a%3Ab%3F.txt'],
  ['../../etc/passwd', '%2E%2E/%2E%2E/etc/passwd'],
])('%j lies at %j', (path, expected) => {
  expect(packagePath(path)).toBe(expected)
})

test('no path leads out, none is too long for a disk, and two stay two', () => {
  const anyName = fc
    .string({unit: 'binary', minLength: 1, maxLength: 300})
    .filter((name) => !name.includes('/'))
  fc.assert(
    fc.property(fc.array(anyName, {minLength: 1, maxLength: 4}), anyName, (segments, other) => {
      const path = segments.join('/')
      const made = packagePath(path)
      for (const segment of made.split('/')) {
        expect(['', '.', '..']).not.toContain(segment)
        expect(Buffer.byteLength(`${segment}.json`)).toBeLessThan(255)
      }
      if (packagePath(other) === made) expect(other).toBe(path)
    }),
  )
})
