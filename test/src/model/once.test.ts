import {expect, test} from 'vitest'
import {once} from '../../../src/model/once.ts'

test('a thing is asked once, another again, and no answer is an answer', () => {
  const asked: string[] = []
  const ask = once(({name}: {readonly name: string}) => {
    asked.push(name)
    return name === 'a' ? undefined : name
  })
  const [a, b] = [{name: 'a'}, {name: 'b'}]
  expect([a, a, b, a, b].map(ask)).toEqual([undefined, undefined, 'b', undefined, 'b'])
  expect(asked).toEqual(['a', 'b'])
})
