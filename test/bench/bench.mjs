// What a run costs, on this machine: `npm run bench` (slow; not part of the tests).
//
//   cold start   one report of 170 kB, from the shell to JSON, nine runs: goal under 0.5 s
//   throughput   the same report thirty times over, read in one process: MB a second, and the peak memory
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {readDocument} from '../../dist/src/pipeline.js'
import {PRODUCER} from '../../dist/src/producer.js'

const REPORT = 'corpus/004_3709714efcea44a2.txt'
const RUNS = 9
const TIMES = 30

const seconds = Array.from({length: RUNS}, () => {
  const from = performance.now()
  const run = spawnSync(process.execPath, ['dist/src/cli/bin.js', 'read', REPORT, '--quiet'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return (performance.now() - from) / 1000
}).sort((a, b) => a - b)
const [fastest, median, slowest] = [seconds[0], seconds[RUNS >> 1], seconds[RUNS - 1]].map((time) =>
  time.toFixed(3),
)
console.log(`cold start   ${median} s median of ${RUNS} (${fastest}–${slowest})   goal < 0.500`)

const once = readFileSync(REPORT)
const bytes = Buffer.concat(Array.from({length: TIMES}, () => once))
const from = performance.now()
const reading = readDocument({path: 'bench.txt', bytes}, PRODUCER)
const took = (performance.now() - from) / 1000
if (!reading.ok) throw new Error(reading.failure.message.message)
const megabytes = bytes.length / 1e6
const peak = process.resourceUsage().maxRSS / 1024
console.log(
  `throughput   ${(megabytes / took).toFixed(2)} MB/s over ${megabytes.toFixed(1)} MB, peak ${peak.toFixed(0)} MB`,
)
