import {expect, test} from 'vitest'
import {scopesOf} from '../../../src/links/scopes.ts'
import {makeDocument, type DocumentSaid} from '../../support/make-document.ts'

/** The scopes of reports of these authorities, in their order. */
function scopes(...said: readonly Pick<DocumentSaid, 'authority' | 'authorityCode'>[]): (string | null)[][] {
  const documents = said.map((one, index) => makeDocument({...one, path: `${index}.txt`}))
  const found = scopesOf(documents)
  return documents.map(({id}) => [
    found.get(id)?.key === id ? 'alone' : (found.get(id)?.key ?? null),
    found.get(id)?.authority ?? null,
  ])
}

test('one council under several spellings is one, by the name used most', () => {
  const key = 'leicestershire county council'
  const name = 'Leicestershire County Council'
  expect(scopes({authority: 'Leicestershire CC'}, {authority: name}, {authority: name})).toEqual([
    [key, name],
    [key, name],
    [key, name],
  ])
})

test('a report of an unknown authority stands alone', () => {
  expect(scopes({authority: null}, {authority: null})).toEqual([
    ['alone', null],
    ['alone', null],
  ])
})

test('one code joins two names, and a namesake without a code joins it', () => {
  const found = scopes(
    {authority: 'Leicestershire CC', authorityCode: 'E10000018'},
    {authority: 'Leicestershire', authorityCode: 'E10000018'},
    {authority: 'Leicestershire'},
  )
  expect(new Set(found.map(([key]) => key))).toEqual(new Set(['leicestershire']))
})

test('two codes are two councils, whatever their names; who has neither stands apart', () => {
  const found = scopes(
    {authority: 'Durham County Council', authorityCode: 'E10000009'},
    {authority: 'Durham County Council', authorityCode: 'E06000047'},
    {authority: 'Durham County Council'},
  )
  expect(new Set(found.map(([key]) => key)).size).toBe(3)
})
