import {expect, test} from 'vitest'
import {openDatabase} from '../../../../src/archive/database/driver.ts'
import {Refused} from '../../../../src/archive/refused.ts'

const nothing = async (name: string): Promise<unknown> => {
  throw new Error(`Cannot find package '${name}'`)
}

test.each([
  ['duckdb', 'npm install @duckdb/node-api@1.5.5-r.5'],
  ['sqlite', 'npm install better-sqlite3@12.11.1'],
] as const)(
  'where no driver of %s is installed the error has the line that installs it',
  async (kind, line) => {
    const refused = await openDatabase(kind, nothing).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refused)
    expect(refused).toMatchObject({what: {code: 'usage/no-driver', message: expect.stringContaining(line)}})
  },
)

test('a module of that name that is another is no driver', async () => {
  await expect(openDatabase('duckdb', async () => ({DuckDBInstance: {}}))).rejects.toBeInstanceOf(Refused)
  await expect(openDatabase('sqlite', async () => 'sqlite')).rejects.toBeInstanceOf(Refused)
})

test('SQLite is node’s own where it has it, else the one that is installed', async () => {
  const asked: string[] = []
  const only = (name: string, module: object) => async (wanted: string) => {
    asked.push(wanted)
    return wanted === name ? module : nothing(wanted)
  }
  const Database = function (): void {}
  expect(await openDatabase('sqlite', only('node:sqlite', {DatabaseSync: Database}))).toMatchObject({
    kind: 'sqlite',
  })
  expect(await openDatabase('sqlite', only('better-sqlite3', {default: Database}))).toMatchObject({
    kind: 'sqlite',
  })
  expect(asked).toEqual(['node:sqlite', 'node:sqlite', 'better-sqlite3'])
})
