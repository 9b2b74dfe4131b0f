import {expect, test} from 'vitest'
import {readDocument} from '../../src/pipeline.ts'
import {PRODUCER} from '../../src/producer.ts'
import {makeArchive} from './council-archive.ts'

const SIZE = {seed: 3, authorities: 2, years: 2, reports: 5, rows: 8}
const reports = [...makeArchive(SIZE)]

test('a made-up archive has all its reports, and is the same each time', () => {
  expect(reports).toHaveLength(20)
  expect(new Set(reports.map(({path}) => path)).size).toBe(20)
  expect([...makeArchive(SIZE)]).toEqual(reports)
})

test('every report of it is read whole: whose it is, when, and all its rows', () => {
  for (const {path, text} of reports) {
    const reading = readDocument({path, bytes: Buffer.from(text)}, PRODUCER)
    if (!reading.ok) throw new Error(reading.failure.message.message)
    const {authority, period, indicators, commitments, coverage} = reading.document
    expect([path, authority?.name]).toEqual([path, text.split('\n')[0]])
    expect(period?.year.replace('/', '-')).toBe(path.split('/')[1])
    expect(indicators.length + commitments.length).toBe(8)
    expect(coverage.unplaced).toBe(0)
  }
})
