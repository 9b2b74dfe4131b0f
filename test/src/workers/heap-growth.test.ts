import {expect, test} from 'vitest'
import {growingSlowly} from '../../../src/workers/heap-growth.ts'

const PAGES = Array.from({length: 250}, (_, at) => at + 500)

test('each page of a long document is told on, and what it comes to is given', async () => {
  const told: number[] = []
  const answer = await growingSlowly(
    (page) => told.push(page),
    async (onPage) => {
      for (const page of PAGES) onPage(page)
      return Promise.resolve('read')
    },
  )
  expect(answer).toBe('read')
  expect(told).toEqual(PAGES)
})

test('a document that breaks off breaks off still', async () => {
  const broken = growingSlowly(
    () => undefined,
    async (onPage) => {
      for (const page of PAGES) onPage(page)
      return Promise.reject(new Error('page 749 is too deep'))
    },
  )
  await expect(broken).rejects.toThrow('page 749 is too deep')
})
