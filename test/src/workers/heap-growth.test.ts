import {execFileSync} from 'node:child_process'
import {beforeEach, expect, test} from 'vitest'
import {growingSlowly, growingSlowlyFor} from '../../../src/workers/heap-growth.ts'

const flags: string[] = []
const tellV8 = (flag: string): void => {
  flags.push(flag)
}

beforeEach(() => {
  flags.length = 0
})

/** What was said to V8 so far as each page is told on. */
async function flagsAt(pages: number, end: Promise<string>): Promise<readonly (readonly string[])[]> {
  const told: (readonly string[])[] = []
  const answer = await growingSlowly(
    () => told.push([...flags]),
    async (onPage) => {
      for (let page = 1; page <= pages; page++) onPage(page)
      return end
    },
    tellV8,
  )
  expect(answer).toBe('read')
  return told
}

test('from its hundredth page on a document lets the heap grow slowly, and behind it the heap grows as ever', async () => {
  const told = await flagsAt(250, Promise.resolve('read'))
  expect(told).toHaveLength(250)
  const [slowly = '', asEver = ''] = flags
  expect(flags).toEqual([slowly, asEver])
  expect(told.map(({length}) => length)).toEqual(Array.from({length: 250}, (_, at) => (at < 99 ? 0 : 1)))
  const percents = flags.map((flag) => Number(/^--heap-growing-percent=(\d+)$/.exec(flag)?.[1]))
  // 0: as V8 sees fit
  expect(percents).toEqual([expect.toSatisfy((percent: number) => percent > 0 && percent < 100), 0])
  // V8 knows them: it stops a process that is given a flag it does not know
  execFileSync(process.execPath, [...flags, '-e', ''])
})

test('a document of fewer pages changes nothing', async () => {
  await flagsAt(99, Promise.resolve('read'))
  expect(flags).toEqual([])
})

test('a long document that breaks off breaks off still, and the heap grows as ever', async () => {
  await expect(flagsAt(150, Promise.reject(new Error('page 149 is too deep')))).rejects.toThrow('too deep')
  expect(flags).toHaveLength(2)
  expect(flags[1]).toBe('--heap-growing-percent=0')
})

test('a long text lets the heap grow slowly from its first byte to its last, a short one changes nothing', async () => {
  const seen = async (bytes: number) => growingSlowlyFor(bytes, async () => [...flags], tellV8)
  expect(await seen(5e6)).toEqual([expect.stringMatching(/^--heap-growing-percent=[1-9]\d$/)])
  expect(flags.at(-1)).toBe('--heap-growing-percent=0')
  flags.length = 0
  expect(await seen(1e5)).toEqual([])
  const broken = growingSlowlyFor(5e6, async () => Promise.reject(new Error('it ends in the middle')), tellV8)
  await expect(broken).rejects.toThrow('in the middle')
  expect(flags.at(-1)).toBe('--heap-growing-percent=0')
})
