// One large input read to JSON in a process of its own; figures as JSON on standard output.
//
//   node test/bench/read-large.mjs tabs 10
import {parse} from '../../dist/parsers/index.js'
import {jsonChunks} from '../../dist/src/emit/json.js'
import {readDocument} from '../../dist/src/pipeline.js'
import {PRODUCER} from '../../dist/src/producer.js'
import {readLayouts} from '../../dist/src/layouts/index.js'
import {readRecords} from '../../dist/src/records/index.js'
import {readTables} from '../../dist/src/tables/index.js'
import {growingSlowlyFor} from '../../dist/src/workers/heap-growth.js'
import {largeText} from './large-text.mjs'

const [kind, size] = process.argv.slice(2)
const bytes = largeText(kind, Number(size))
const megabytes = bytes.length / 1e6

// As a run reads it: a long text with a heap that grows slowly.
const from = performance.now()
const reading = await growingSlowlyFor(bytes.length, async () =>
  readDocument({path: 'large.txt', bytes}, PRODUCER),
)
const seconds = (performance.now() - from) / 1000
if (!reading.ok) throw new Error(reading.failure.message.message)
const [written, writing] = timed(() => {
  let length = 0
  for (const chunk of jsonChunks(reading.document)) length += chunk.length
  return length / 1e6
})
const peak = process.resourceUsage().maxRSS / 1024
const stages = megabytes > 20 ? {} : stagesOf()
console.log(JSON.stringify({megabytes, seconds, peak, stages: {...stages, 'write JSON': writing}, written}))

/** Once more, stage by stage, when the peak is taken. */
function stagesOf() {
  const [parsed, parsing] = timed(() => parse(bytes, {name: 'large.txt'}))
  const [{blocks}, layouts] = timed(() => readLayouts(parsed.blocks))
  const [read, tables] = timed(() => readTables(blocks, 'id', parsed.characters))
  const [, records] = timed(() => readRecords(read.tables, read.text, 'id', null))
  return {parse: parsing, layouts, tables, records}
}

function timed(work) {
  const from = performance.now()
  const value = work()
  return [value, (performance.now() - from) / 1000]
}
