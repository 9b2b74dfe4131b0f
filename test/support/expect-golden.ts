import {readFile, rm, writeFile} from 'node:fs/promises'
import {expect} from 'vitest'

/** Compare a value with a reviewed golden of JSON, as `expectGoldenText` does. */
export async function expectGolden(actual: unknown, path: string): Promise<void> {
  await expectGoldenText(`${JSON.stringify(actual, null, 2)}\n`, path)
}

/**
 * Compare text with a reviewed golden. Never writes one: what differs is laid beside it, as `x.actual.json` beside
 * `x.json`, and the test fails. Accept one by hand, with the report open, one file at a time.
 */
export async function expectGoldenText(actual: string, path: string): Promise<void> {
  const beside = path.replace(/(?=\.\w+$)/, '.actual')
  const golden = await readFile(path, 'utf8').catch(
    () => 'no golden yet: review the .actual file, accept it by hand\n',
  )
  if (actual === golden) await rm(beside, {force: true})
  else await writeFile(beside, actual)
  expect(actual).toBe(golden)
}
