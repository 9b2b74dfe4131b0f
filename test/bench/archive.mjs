// What it costs to make an archive a package, on this machine: `npm run bench:archive [-- REPORTS]` (minutes).
//
//   first       text reports read, linked and written by two workers: goals for 10,000 (about 200 MB) at most 120 s and
//               2 GB of all processes together, and at most 11 times what 1,000 take
//   again       the same with nothing changed (goal 5 % of the first), and with one report changed (goal 10 %), which
//               must come to the same bytes as a run from nothing
//   workers     one worker against two, on Word files and PDFs (goal 1.7 times)
//   killed      all processes killed at ten moments and the run carried on: the package must be the same byte for byte
import {spawn, spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {makeArchive} from '../../node_modules/.cache/outturn/test/support/council-archive.js'

// Runs a command and adds up, now and then, what all its processes take of memory that is theirs alone.
const WATCH = `
import {spawn} from 'node:child_process'
import {readFileSync, readdirSync} from 'node:fs'
const [command, ...args] = process.argv.slice(2)
const child = spawn(command, args, {stdio: ['ignore', 'ignore', 'inherit']})
let peak = 0
const timer = setInterval(() => {
  const parents = new Map()
  for (const pid of readdirSync('/proc').filter((name) => /^\\d+$/.test(name))) {
    try {
      const stat = readFileSync('/proc/' + pid + '/stat', 'utf8')
      parents.set(Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
    } catch {}
  }
  const isOurs = (pid) => pid === child.pid || (parents.has(pid) && isOurs(parents.get(pid)))
  let sum = 0
  for (const pid of parents.keys())
    if (isOurs(pid))
      try {
        sum += Number(readFileSync('/proc/' + pid + '/statm', 'utf8').split(' ')[1]) * 4096
      } catch {}
  peak = Math.max(peak, sum)
}, 200)
child.on('exit', (code) => {
  clearInterval(timer)
  // of children that have ended, and of theirs: user and system, in hundredths of a second
  const own = readFileSync('/proc/self/stat', 'utf8')
  const [user, system] = own.slice(own.lastIndexOf(')') + 2).split(' ').slice(13, 15)
  console.log('PEAK', Math.round(peak / 1e6), 'CPU', (Number(user) + Number(system)) / 100)
  process.exit(code ?? 1)
})
`

// OUTTURN_BENCH_BIN names another build, one that nobody builds anew meanwhile
const BIN =
  process.env.OUTTURN_BENCH_BIN ?? fileURLToPath(new URL('../../dist/src/cli/bin.js', import.meta.url))
const most = Number(process.argv[2] ?? 10_000)
const base = mkdtempSync(join(tmpdir(), 'outturn-bench-'))
try {
  const small = firstRun(Math.max(100, Math.round(most / 10)))
  const large = firstRun(most)
  tell(
    `growth: ${(large.seconds / small.seconds).toFixed(1)} times the time (${(large.cpu / small.cpu).toFixed(1)} of CPU) for ten times the reports (goal 11)`,
  )
  again(large)
  await killed(small)
  workers()
} finally {
  rmSync(base, {recursive: true, force: true})
}

function firstRun(count) {
  const authorities = Math.max(1, Math.round(count / 250))
  const archive = join(base, `archive-${count}`)
  let bytes = 0
  for (const {path, text} of makeArchive({seed: 5, authorities, years: 10, reports: 25, rows: 60})) {
    mkdirSync(dirname(join(archive, path)), {recursive: true})
    writeFileSync(join(archive, path), text)
    bytes += text.length
  }
  const output = join(base, `package-${count}`)
  const run = migrate([archive], output)
  tell(
    `first: ${authorities * 250} reports, ${(bytes / 1e6).toFixed(0)} MB of text in ${run.seconds.toFixed(1)} s (${run.cpu.toFixed(0)} s of CPU), ${run.megabytes.toFixed(0)} MB of all processes at most, package ${(sizeOf(output) / 1e6).toFixed(0)} MB`,
  )
  return {...run, archive, output}
}

function again({archive, output, seconds, cpu}) {
  const same = migrate([archive], output)
  tell(
    `again, nothing changed: ${same.seconds.toFixed(1)} s, ${share(same.seconds, seconds)} of the first (goal 5 %; of CPU ${share(same.cpu, cpu)})`,
  )
  const [first] = filesIn(archive)
  const text = readFileSync(first, 'utf8')
  writeFileSync(first, text.replace(/\d\d\.\d%/, '12.3%'))
  const one = migrate([archive], output)
  const fresh = `${output}-fresh`
  migrate([archive], fresh)
  const equal = fingerprint(output) === fingerprint(fresh)
  tell(
    `again, one changed: ${one.seconds.toFixed(1)} s, ${share(one.seconds, seconds)} of the first (goal 10 %; of CPU ${share(one.cpu, cpu)}); ${equal ? 'the same bytes as' : 'NOT the bytes of'} a run from nothing`,
  )
  rmSync(fresh, {recursive: true, force: true})
}

async function killed({archive, seconds}) {
  const whole = join(base, 'undisturbed')
  migrate([archive], whole)
  const wanted = fingerprint(whole)
  const output = join(base, 'killed')
  let faults = 0
  for (let time = 1; time <= 10; time++) {
    await killAfter(['migrate', archive, '-o', output, '--quiet'], (seconds * 1000 * time) / 11)
    const check = spawnSync(process.execPath, [BIN, 'check', output, '--quiet'], {encoding: 'utf8'})
    if (check.status !== 0 && statSync(join(output, 'datapackage.json'), {throwIfNoEntry: false})) faults++
  }
  migrate([archive], output)
  tell(
    `killed at ten moments: ${faults} times check found a fault; then carried on: ${fingerprint(output) === wanted ? 'the same bytes' : 'OTHER bytes'}`,
  )
}

function workers() {
  const shared = process.env['OUTTURN_BENCH_REPORTS']
  if (shared === undefined) {
    tell('workers: name a folder of PDFs and Word files in OUTTURN_BENCH_REPORTS to compare one with two')
    return
  }
  const [one, two] = [1, 2].map((count) =>
    migrate([shared], join(base, `workers-${count}`), ['--workers', String(count)]),
  )
  tell(
    `workers: one ${one.seconds.toFixed(1)} s, two ${two.seconds.toFixed(1)} s, ${(one.seconds / two.seconds).toFixed(2)} times (goal 1.7)`,
  )
}

function migrate(paths, output, more = []) {
  const began = performance.now()
  const watch = join(base, 'watch.mjs')
  writeFileSync(watch, WATCH)
  const ran = spawnSync(
    process.execPath,
    [watch, process.execPath, BIN, 'migrate', ...paths, '-o', output, '--quiet', ...more],
    {encoding: 'utf8', maxBuffer: 1e9},
  )
  const [, megabytes, cpu] = (/PEAK (\d+) CPU ([\d.]+)/.exec(ran.stdout) ?? []).map(Number)
  if (ran.status !== 0) tell(`exit ${ran.status}: ${ran.stderr.slice(0, 500)}`)
  return {seconds: (performance.now() - began) / 1000, megabytes: megabytes ?? 0, cpu: cpu ?? 0}
}

async function killAfter(args, milliseconds) {
  const child = spawn(process.execPath, [BIN, ...args], {stdio: 'ignore', detached: true})
  const ended = new Promise((resolve) => child.on('exit', resolve))
  const timer = setTimeout(() => {
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // it came to its end before
    }
  }, milliseconds)
  await ended
  clearTimeout(timer)
}

/** What a package comes to, the file of the run's times aside. */
function fingerprint(folder) {
  const hash = createHash('sha256')
  for (const file of filesIn(folder)) {
    const path = relative(folder, file)
    if (path === 'run.json') continue
    hash.update(`${path}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesIn(folder) {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

function sizeOf(folder) {
  return filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0)
}

function share(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`
}

function tell(line) {
  console.log(line)
}
