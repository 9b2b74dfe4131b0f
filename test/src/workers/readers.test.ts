import {setTimeout} from 'node:timers/promises'
import {afterAll, expect, test} from 'vitest'
import {startReaders} from '../../../src/workers/readers.ts'
import {ruledTable, writePdf} from '../../support/write-pdf.ts'

const GOOD = writePdf([
  {
    content: ruledTable(
      [50, 110, 300, 380],
      [700, 680, 660],
      [
        ['PI Code', 'Description', 'Actual 2003/04'],
        ['BV8', 'Invoices paid', '82%'],
      ],
    ),
  },
])
/** Graphics saved twenty million times: a page that no reader comes to the end of in a second. */
const ENDLESS = writePdf([{content: ''}, {content: 'q '.repeat(2e7), deflate: 2}])
/** A kilobyte that unpacks to 200 MB. */
const BOMB = writePdf([{content: ' '.repeat(2e8), deflate: 2}])

const worker = startReaders(1, {seconds: 2, megabytes: 2048})
const small = startReaders(1, {seconds: 60, megabytes: 300})
afterAll(() => {
  worker.close()
  small.close()
})

test('a file that takes too long ends as one error that names the page, and the next one is read', async () => {
  await worker.read({path: 'first.pdf', bytes: GOOD}) // so that no time goes on the process's start
  const slow = await worker.read({path: 'slow.pdf', bytes: ENDLESS})
  expect(slow).toEqual({
    ok: false,
    failure: {
      path: 'slow.pdf',
      message: {
        severity: 'error',
        code: 'read/time-limit',
        message: 'Not read: it took more than 2 s, at page 2 (--time-limit)',
      },
    },
  })
  const good = await worker.read({path: 'good.pdf', bytes: GOOD})
  expect(good.ok && good.document.indicators.map(({code}) => code?.canonical)).toEqual(['BV8'])
})

test('a file that takes too much memory outside the heap is stopped', async () => {
  const large = await small.read({path: 'bomb.pdf', bytes: BOMB})
  expect(large).toMatchObject({ok: false, failure: {path: 'bomb.pdf', message: {code: 'read/memory-limit'}}})
})

test('what is read does not depend on how many processes read it', async () => {
  const [one, three] = [1, 3].map((size) => startReaders(size, {seconds: 60, megabytes: 2048}))
  const readAll = async (pool: ReturnType<typeof startReaders> | undefined): Promise<string> => {
    const names = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf']
    const readings = await Promise.all(names.map(async (path) => pool?.read({path, bytes: GOOD})))
    pool?.close()
    return JSON.stringify(readings)
  }
  expect(await readAll(three)).toBe(await readAll(one))
})

test('once it is closed no report that waited is read, and no process is left', async () => {
  const readers = startReaders(1, {seconds: 60, megabytes: 2048})
  const readings = [ENDLESS, GOOD, GOOD].map(async (bytes) => readers.read({path: 'a.pdf', bytes}))
  await setTimeout(500) // the first is being read
  readers.close()
  const codes = (await Promise.all(readings)).map((reading) =>
    reading.ok ? '' : reading.failure.message.code,
  )
  expect(codes).toEqual(['read/crashed', 'read/stopped', 'read/stopped'])
})
