// What a run costs, on this machine: `npm run bench` (minutes; not part of the tests).
//
//   cold start   one report of 170 kB, from the shell to JSON, nine runs: goal under 0.5 s
//   throughput   tabbed text (that report again and again), pipes, plain prose, and a report of nothing but tables of
//                indicators (most rows are records, so most is written) at 1, 10 and 100 MB, each size read
//                in a process of its own, so that the peak memory is its own: goals at least 8 MB a second, the same
//                at each size, and a peak of at most 12 times the file and 100 MB
//   stages       of the 10 MB: what share of the time each stage takes, so that it is seen which one lost it
//
// `npm run bench -- 1 10` reads these sizes only.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {KINDS} from './large-text.mjs'

const REPORT = 'corpus/004_3709714efcea44a2.txt'
const RUNS = 9
const READ_LARGE = fileURLToPath(new URL('read-large.mjs', import.meta.url))
const sizes = process.argv.slice(2).map(Number)
const SIZES = sizes.length > 0 ? sizes : [1, 10, 100]

coldStart()
for (const kind of Object.keys(KINDS)) {
  console.log('')
  const rates = SIZES.map((size) => readLarge(kind, size))
  const [slowest, fastest] = [Math.min(...rates), Math.max(...rates)]
  const linear = slowest * 2 >= fastest
  console.log(
    `  ${kind}: slowest size at ${(slowest / fastest).toFixed(2)} of the fastest   goal ≥ 0.50 ${mark(linear)}`,
  )
}

function coldStart() {
  const seconds = Array.from({length: RUNS}, () => {
    const from = performance.now()
    run(['dist/src/cli/bin.js', 'read', REPORT, '--quiet'])
    return (performance.now() - from) / 1000
  }).sort((a, b) => a - b)
  const [fastest, median, slowest] = [seconds[0], seconds[RUNS >> 1], seconds[RUNS - 1]]
  const range = `${fastest.toFixed(3)}–${slowest.toFixed(3)}`
  console.log(
    `cold start  ${median.toFixed(3)} s median of ${RUNS} (${range})   goal < 0.500 ${mark(median < 0.5)}`,
  )
}

/** @returns MB a second */
function readLarge(kind, size) {
  const {megabytes, seconds, peak, stages, written} = JSON.parse(run([READ_LARGE, kind, String(size)]))
  const rate = megabytes / seconds
  const most = 12 * megabytes + 100
  console.log(
    `${kind.padEnd(10)} ${String(size).padStart(4)} MB  ${rate.toFixed(2).padStart(6)} MB/s   goal ≥ 8 ${mark(rate >= 8)}` +
      `   peak ${peak.toFixed(0).padStart(5)} MB   goal ≤ ${most.toFixed(0)} ${mark(peak <= most)}` +
      `   JSON of ${written.toFixed(1)} MB`,
  )
  const shares = Object.entries(stages).map(([stage, took]) => `${stage} ${took.toFixed(2)} s`)
  console.log(`                  ${shares.join(', ')}`)
  return rate
}

function run(args) {
  const done = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1 << 28})
  if (done.status !== 0) throw new Error(done.stderr)
  return done.stdout
}

function mark(kept) {
  return kept ? '✓' : '✗'
}
