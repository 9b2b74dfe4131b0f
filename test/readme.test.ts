import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {cp} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {builtBin} from './support/built-bin.ts'
import {tempFolder} from './support/temp-folder.ts'

const README = fileURLToPath(new URL('../README.md', import.meta.url))
const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url))
const run = promisify(execFile)

/** One command of the README, and the status that it says it ends with: `outturn read gone.txt # exit 1`. */
interface Example {
  readonly command: string
  readonly status: number
}

/** A command of a ```console block, and all that it prints. */
interface Shown {
  readonly command: string
  readonly output: string
}

function shownIn(markdown: string): readonly Shown[] {
  const blocks = Array.from(markdown.matchAll(/^```console\n([\s\S]*?)^```/gm), ([, block]) => block ?? '')
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...lines] = part.split('\n')
        return {command, output: lines.join('\n')}
      }),
  )
}

/** The lines of ```sh blocks that run `outturn`; `$ ` before them and `\` at a line's end are as in a shell. */
function examplesIn(markdown: string): readonly Example[] {
  const blocks = Array.from(
    markdown.matchAll(/^```(?:sh|bash)\n([\s\S]*?)^```/gm),
    ([, block]) => block ?? '',
  )
  return blocks
    .flatMap((block) => block.replace(/\\\n\s*/g, ' ').split('\n'))
    .map((line) => line.replace(/^\$ /, '').trim())
    .filter((line) => /^(?:npx )?outturn\b|\| (?:npx )?outturn\b/.test(line))
    .map((command) => ({command, status: Number(/# exit (\d+)/.exec(command)?.[1] ?? 0)}))
}

async function inShell(command: string, cwd: string): Promise<string> {
  const outturn = `outturn() { '${process.execPath}' '${builtBin()}' "$@"; }; npx() { shift; outturn "$@"; }`
  const script = `set -o pipefail\n${outturn}\n${command}`
  const {stdout, stderr} = await run('bash', ['-c', script], {cwd, maxBuffer: 1 << 28})
  return stdout + stderr
}

async function statusOf(command: string, cwd: string): Promise<number> {
  try {
    await inShell(command, cwd)
    return 0
  } catch (error) {
    if (error instanceof Error && 'code' in error) return Number(error.code)
    throw error
  }
}

test('examples are found, and their status', () => {
  const markdown = [
    '```sh',
    'npm ci',
    '$ npx outturn read x.txt \\',
    '  --ndjson',
    'outturn read gone.txt # exit 1',
    'cat x.txt | outturn read -',
    '```',
    '```json',
    'outturn is no command here',
    '```',
  ]
  expect(examplesIn(markdown.join('\n'))).toEqual([
    {command: 'npx outturn read x.txt  --ndjson', status: 0},
    {command: 'outturn read gone.txt # exit 1', status: 1},
    {command: 'cat x.txt | outturn read -', status: 0},
  ])
})

test('what the README shows can be run as it stands, in a folder with the corpus', async () => {
  const cwd = await tempFolder()
  await cp(CORPUS, join(cwd, 'corpus'), {recursive: true})
  const examples = examplesIn(readFileSync(README, 'utf8'))
  expect(examples.length).toBeGreaterThan(0)
  const ended: Example[] = []
  for (const {command} of examples) ended.push({command, status: await statusOf(command, cwd)})
  expect(ended).toEqual(examples)
}, 240_000)

test('what the README shows of a command is what it prints', async () => {
  const cwd = await tempFolder()
  await cp(CORPUS, join(cwd, 'corpus'), {recursive: true})
  const shown = shownIn(readFileSync(README, 'utf8'))
  expect(shown.length).toBeGreaterThanOrEqual(3)
  for (const {command, output} of shown)
    expect([command, await inShell(command, cwd)]).toEqual([command, output])
}, 240_000)
