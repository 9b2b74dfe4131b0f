import {mkdir, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {jsonSchemas} from './json-schema.ts'

/** Run by `npm run build`: writes the JSON Schemas that go out with the package, as `outturn/schema/*.json`. */
const folder = fileURLToPath(new URL('../../schema/', import.meta.url))
await mkdir(folder, {recursive: true})
for (const [name, schema] of Object.entries(jsonSchemas()))
  await writeFile(`${folder}${name}.json`, `${JSON.stringify(schema, null, 2)}\n`)
