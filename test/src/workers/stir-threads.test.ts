import {createHook} from 'node:async_hooks'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {stirThreads} from '../../../src/workers/stir-threads.ts'

test('the disk is asked for something now and then, until it is ended', async () => {
  let asked = 0
  const hook = createHook({
    init: (_id, type) => {
      if (type === 'FSREQCALLBACK') asked++
    },
  }).enable()
  const settle = stirThreads(5)
  await expect.poll(() => asked).toBeGreaterThan(2)
  settle()
  await wait(20)
  const before = asked
  await wait(50)
  expect(asked).toBe(before)
  hook.disable()
})
