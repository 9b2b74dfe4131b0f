import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openDatabase} from '../../../../src/archive/database/driver.ts'
import {writeDatabase} from '../../../../src/archive/database/index.ts'
import {Refused} from '../../../../src/archive/refused.ts'
import {parquetFile} from '../../../../src/package/parquet.ts'
import type {Cell, SheetFacts} from '../../../../src/package/sheet.ts'
import {SHEETS} from '../../../../src/package/sheets/index.ts'
import {databasesHere} from '../../../support/query-database.ts'
import {tempFolder} from '../../../support/temp-folder.ts'

type Said = Readonly<Record<string, Cell>>

/** Of a row what is not said is of no matter: empty, or some word, number or false where it may not be. */
function rowOf({fields}: SheetFacts, said: Said): readonly Cell[] {
  return fields.map(({name, type, constraints}) => {
    const own = said[name]
    if (own !== undefined) return own
    if (constraints?.required !== true) return null
    return type === 'string' ? (constraints.enum?.[0] ?? name) : type === 'boolean' ? false : 1
  })
}

/** The folder of a package with these rows in its sheets. */
async function aTree(rows: Readonly<Record<string, readonly Said[]>>): Promise<string> {
  const tree = join(await tempFolder(), 'next [1]')
  await mkdir(join(tree, 'data'), {recursive: true})
  for (const sheet of SHEETS) {
    const own = (rows[sheet.name] ?? []).map((said) => rowOf(sheet, said))
    await writeFile(join(tree, 'data', `${sheet.name}.parquet`), parquetFile(sheet, own))
  }
  return tree
}

const series = {id: 's', authority: 'Marlshire County Council', code: 'BV8', title: 'It’s late', unit: '%'}
let number = 0
const point = (period: string, measure: string, value: string, said: Said = {}): Said => {
  return {series: 's', number: ++number, period, measure, value, value_number: Number(value), ...said}
}
const current = {status: 'current'}
const conflicting = {status: 'conflicting'}

const ROWS = {
  series: [{...series, polarity: 'higher'}],
  points: [
    point('2001/02', 'actual', '80', {status: 'superseded'}),
    point('2001/02', 'actual', '81.5', current),
    point('2001/02', 'target', '90', current),
    point('2002/03', 'actual', '85', conflicting),
    point('2002/03', 'actual', '86', conflicting),
    point('2002/03', 'estimate', '84', current),
    point('2003/04 H1', 'actual', '40', current),
    point('2003', 'actual', '<5', {...current, value_number: null}),
    point('AY2004/05', 'actual', '7', current),
    point('AY2004/05', 'actual', '8', current),
  ],
  targets: [
    {
      series: 's',
      number: 1,
      period: '2001/02',
      target: '90',
      target_number: 90,
      outcome: '81.5',
      outcome_number: 81.5,
      met: false,
    },
    {
      series: 's',
      number: 2,
      period: '2002/03',
      target: '80',
      target_number: 80,
      outcome: '85',
      outcome_number: 85,
      met: true,
    },
    {series: 's', number: 3, period: '2003/04', target: 'better', met: null},
    {series: 's', number: 4, period: '2004/05', target: '<5', outcome: '6', outcome_number: 6, met: false},
  ],
  chains: [
    {id: 'on time', slips: 0, months_slipped: 0, due: 'May 2003', last_due: 'May 2003'},
    {id: 'late', commitment: 'Build', slips: 2, months_slipped: 14, due: 'May 2003', last_due: 'July 2004'},
    {id: 'sooner', slips: 0, months_slipped: -2, due: 'May 2003', last_due: 'March 2003'},
  ],
}

const here = await databasesHere()

describe.each(['duckdb', 'sqlite'] as const)('as %s', (kind) => {
  const query = here.get(kind)
  const needed = query === undefined ? test.skip : test
  const ask = async (tree: string, sql: string): Promise<unknown> =>
    query?.(join(tree, `outturn.${kind}`), sql)

  needed(
    'a package is a database with all its sheets, listed as it lies there and with nothing beside',
    async () => {
      const tree = await aTree(ROWS)
      const [listed] = await writeDatabase(await openDatabase(kind), tree)
      const bytes = await readFile(join(tree, `outturn.${kind}`))
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      expect(listed).toMatchObject({name: 'database', path: `outturn.${kind}`, bytes: bytes.length, hash})
      expect((await readdir(tree)).sort()).toEqual(['data', `outturn.${kind}`])
      expect(await readdir(join(tree, '..'))).toEqual(['next [1]'])
      for (const {name} of SHEETS) {
        const rows = new Map<string, readonly Said[]>(Object.entries(ROWS)).get(name) ?? []
        expect([name, await ask(tree, `SELECT count(*) AS n FROM "${name}"`)]).toEqual([
          name,
          [{n: rows.length}],
        ])
      }
      expect(await ask(tree, 'SELECT title, unit, was FROM series')).toEqual([
        {title: 'It’s late', unit: '%', was: null},
      ])
    },
  )

  needed(
    'series_by_year shows what stands of whole years, and nothing where reports contradict',
    async () => {
      const tree = await aTree(ROWS)
      await writeDatabase(await openDatabase(kind), tree)
      const sql = `SELECT year, actual, actual_number, target, estimate_number, conflicting
      FROM series_by_year ORDER BY year`
      const none = {actual: null, actual_number: null, target: null, estimate_number: null, conflicting: 0}
      expect(await ask(tree, sql)).toEqual([
        {...none, year: '2001/02', actual: '81.5', actual_number: 81.5, target: '90'},
        {...none, year: '2002/03', estimate_number: 84, conflicting: 2},
        {...none, year: '2003', actual: '<5'},
        {...none, year: 'AY2004/05'},
      ])
    },
  )

  needed(
    'missed_targets shows what was missed and by how much, and slipped_dates what was put off',
    async () => {
      const tree = await aTree(ROWS)
      await writeDatabase(await openDatabase(kind), tree)
      expect(
        await ask(tree, 'SELECT code, year, target, outturn, gap FROM missed_targets ORDER BY year'),
      ).toEqual([
        {code: 'BV8', year: '2001/02', target: '90', outturn: '81.5', gap: -8.5},
        {code: 'BV8', year: '2004/05', target: '<5', outturn: '6', gap: null},
      ])
      expect(
        await ask(tree, 'SELECT chain, due, last_due, slips, months_slipped FROM slipped_dates'),
      ).toEqual([{chain: 'late', due: 'May 2003', last_due: 'July 2004', slips: 2, months_slipped: 14}])
    },
  )

  needed('two rows of one key are refused, with what the driver says', async () => {
    const tree = await aTree({series: [series, series]})
    const refused = await writeDatabase(await openDatabase(kind), tree).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refused)
    expect(refused).toMatchObject({
      what: {code: 'write/failed', message: expect.stringMatching(/constraint/i)},
    })
    expect(await readdir(tree)).toEqual(['data'])
  })
})

test('without a database what a run that was broken off left of one is taken away', async () => {
  const tree = await tempFolder({'outturn.duckdb': 'half', 'outturn.sqlite': 'half', 'trends.json': '{}'})
  expect(await writeDatabase(undefined, tree)).toEqual([])
  expect(await readdir(tree)).toEqual(['trends.json'])
})
