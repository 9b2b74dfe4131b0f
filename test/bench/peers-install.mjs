// The peers of `npm run bench:peers`, each installed once, in a folder of its own, where Git and knip do not look.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const PEERS = [
  {name: '@llamaindex/liteparse', version: '2.14.7'},
  {name: '@firecrawl/pdf-inspector', version: '1.25.1'},
  {name: 'pdf-parse', version: '2.4.5'},
]

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/outturn/peers', import.meta.url))
// A prefix keeps npm from walking up to our own package.json; none of the three needs a script to be run.
const ARGS = ['install', '--prefix', '.', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts']

/** The folder that a peer is installed in, or the reason why it cannot be. */
export function install({name, version}) {
  const at = join(CACHE, `${name.replace('/', '-')}-${version}`)
  if (versionIn(at, name) === version) return {at}
  console.error(`Installing ${name} ${version} for this bench`)
  mkdirSync(at, {recursive: true})
  const {status, error, stderr} = spawnSync('npm', [...ARGS, `${name}@${version}`], {
    cwd: at,
    encoding: 'utf8',
    shell: process.platform === 'win32', // npm is a .cmd there
  })
  if (status === 0 && versionIn(at, name) === version) return {at}
  return {why: error?.message ?? (stderr.trim().split('\n')[0] || `npm left with status ${status}`)}
}

function versionIn(at, name) {
  const path = join(at, 'node_modules', name, 'package.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : undefined
}
