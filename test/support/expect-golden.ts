import {readFile, rm, writeFile} from 'node:fs/promises'
import {expect} from 'vitest'

/**
 * Compare with a reviewed golden. Never writes one: what differs is laid beside it as `.actual.json`, and the
 * test fails. Accept one by hand, with the report open, one file at a time.
 */
export async function expectGolden(actual: unknown, path: string): Promise<void> {
  const text = `${JSON.stringify(actual, null, 2)}\n`
  const beside = path.replace(/\.json$/, '.actual.json')
  const golden = await readFile(path, 'utf8').catch(
    () => 'no golden yet: review the .actual file, accept it by hand\n',
  )
  if (text === golden) await rm(beside, {force: true})
  else await writeFile(beside, text)
  expect(text).toBe(golden)
}
