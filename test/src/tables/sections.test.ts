import {expect, test} from 'vitest'
import {SectionPath, siblingKey, TABLE_TITLE} from '../../../src/tables/sections.ts'

const walk = (...headings: readonly (readonly [string, string])[]) => {
  const path = new SectionPath('document')
  headings.forEach(([title, kind], index) => path.enter(title, kind, [{line: index + 1, endLine: index + 1}]))
  return path
}

test('kinds of heading nest in the order in which they first appear', () => {
  const path = walk(
    ['A: Partners', 'theme'],
    ['CHIEF EXEC', 'department'],
    ['Local Indicators', 'indicator-set'],
  )
  expect(path.path.titles).toEqual(['A: Partners', 'CHIEF EXEC', 'Local Indicators'])
  expect(path.sections.map(({level}) => level)).toEqual([1, 2, 3])
  expect(path.sections.map(({parent}) => parent)).toEqual([
    undefined,
    path.sections[0]?.id,
    path.sections[1]?.id,
  ])
})

test('a heading closes those of its kind and below', () => {
  const headings = [
    ['A: Partners', 'theme'],
    ['CHIEF EXEC', 'department'],
    ['RESOURCES', 'department'],
  ] as const
  expect(walk(...headings).path.titles).toEqual(['A: Partners', 'RESOURCES'])
  expect(walk(...headings, ['B: Roads', 'theme']).path.titles).toEqual(['B: Roads'])
})

test('an appendix closes everything, whenever it comes', () => {
  expect(walk(['A: Partners', 'theme'], ['Housing', 'bold'], ['Appendix 1', 'major']).path.titles).toEqual([
    'Appendix 1',
  ])
})

test('a title in the lines of a table ends with it', () => {
  const path = walk(['Housing', 'bold'], ['Improvement measures', TABLE_TITLE])
  expect(path.inTable).toBe(true)
  path.leaveTable()
  expect(path.inTable).toBe(false)
  expect(path.path.titles).toEqual(['Housing'])
})

test('before any heading there is no section', () => {
  expect(new SectionPath('document').path).toEqual({titles: []})
})

test('the same title at two places is two sections', () => {
  const {sections} = walk(['Housing', 'bold'], ['Housing', 'bold'])
  expect(new Set(sections.map(({id}) => id)).size).toBe(2)
})

test.each([
  ['Improvement plans – Housing', 'Improvement Plans - Resources', true],
  ['Improvement plans – Housing', 'Spending plans – Housing', false],
  ['Improvement plans Housing', 'Improvement plans Resources', false],
  ['A: x', 'A: y', false],
])('%j and %j stand beside each other: %j', (a, b, sibling) => {
  const [own, other] = [siblingKey(a), siblingKey(b)]
  expect(own !== undefined && own === other).toBe(sibling)
})
