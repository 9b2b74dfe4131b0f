import {expect, test} from 'vitest'
import {readLines} from '../../../src/cli/read-lines.ts'

async function linesOf(...chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  async function* stream(): AsyncGenerator<string | Uint8Array> {
    yield* chunks
  }
  const lines: string[] = []
  for await (const line of readLines(stream())) lines.push(line)
  return lines
}

test('lines are told apart wherever the chunks are cut, a character cut in two is whole', async () => {
  const euro = Buffer.from('n £5\r\nu')
  expect(await linesOf('y\ns', 'kip\n', euro.subarray(0, 3), euro.subarray(3))).toEqual([
    'y',
    'skip',
    'n £5',
    'u',
  ])
  expect(await linesOf()).toEqual([])
  expect(await linesOf('\n')).toEqual([''])
})
