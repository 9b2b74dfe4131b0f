import {Ajv} from 'ajv'
import {readFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import {dataPackage} from '../../../src/package/data-package.ts'
import {SHEETS} from '../../../src/package/sheets/index.ts'

/** The published profiles of Frictionless Data, as its own package for Node has them (MIT). */
async function profile(name: string): Promise<object> {
  const text = await readFile(new URL(`../../support/profiles/${name}.json`, import.meta.url), 'utf8')
  const {$schema: _draft4, ...schema}: Record<string, unknown> = JSON.parse(text)
  return schema
}

const FILE = {bytes: 10, hash: `sha256:${'0'.repeat(64)}`}
const made = dataPackage({
  version: '1',
  model: 'm',
  reference: 'r',
  options: {},
  rows: new Map(SHEETS.map(({name}) => [name, 1])),
  csv: new Map(SHEETS.map(({name}) => [name, FILE])),
  parquet: new Map(SHEETS.map(({name}) => [name, FILE])),
  others: [
    {
      ...FILE,
      name: 'trends',
      path: 'trends.json',
      title: 'Trends',
      format: 'json',
      mediatype: 'application/json',
    },
  ],
})

test('the list keeps to the published profile of a data package', async () => {
  const ajv = new Ajv({strict: false, validateFormats: false})
  const valid = ajv.compile(await profile('data-package'))
  expect(valid(made) ? [] : valid.errors).toEqual([])
  expect(valid({...made, resources: []})).toBe(false)
})

test('each sheet keeps to the profile of a tabular resource', async () => {
  const ajv = new Ajv({strict: false, validateFormats: false})
  const valid = ajv.compile(await profile('tabular-data-resource'))
  const {resources}: {resources: {profile: string}[]} = JSON.parse(JSON.stringify(made))
  const sheets = resources.filter(({profile: kind}) => kind === 'tabular-data-resource')
  expect(sheets).toHaveLength(SHEETS.length)
  for (const sheet of sheets) expect(valid(sheet) ? [] : valid.errors).toEqual([])
})

test('keys and references name fields that are there', () => {
  for (const {name, fields, key, references} of SHEETS) {
    const own = fields.map((field) => field.name)
    expect([name, new Set(own).size]).toEqual([name, own.length])
    expect(own).toEqual(expect.arrayContaining([...key, ...references.map(({field}) => field)]))
    for (const {sheet} of references)
      expect(SHEETS.find((other) => other.name === sheet)?.key).toEqual(['id'])
  }
})
