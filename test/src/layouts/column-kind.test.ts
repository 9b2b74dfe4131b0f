import {expect, test} from 'vitest'
import {kindOfRole} from '../../../src/layouts/column-kind.ts'
import {Role} from '../../../src/model/table.ts'

test.each([
  ['code', 'code'],
  ['number', 'number'],
  ['page-reference', 'number'],
  ['description', 'title'],
  ['commitment', 'title'],
  ['target', 'value'],
  ['variance', 'value'],
  ['amount', 'value'],
  ['status', 'status'],
  ['direction', 'direction'],
  ['timescale', 'date'],
  ['officer', 'name'],
  ['department', 'text'],
  ['comment', 'text'],
] as const)('cells of the role %s have the shape %s', (role, kind) => {
  expect(kindOfRole(role)).toBe(kind)
})

test('every measure has the shape of a value, and every role some shape', () => {
  for (const role of ['actual', 'target', 'estimate', 'variance', 'comparator'] as const)
    expect(kindOfRole(role)).toBe('value')
  for (const role of Role.options) expect(kindOfRole(role)).toMatch(/^[a-z]+$/)
})
