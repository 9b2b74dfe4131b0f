import {Ajv2020} from 'ajv/dist/2020.js'
import {jsonSchemas} from '../../src/model/json-schema.ts'

const ajv = new Ajv2020({allErrors: true, strict: false})
const validators = new Map(Object.entries(jsonSchemas()).map(([name, schema]) => [name, ajv.compile(schema)]))

/** What a published schema says against a value; nothing where it is valid. */
export function faults(
  name: 'document' | 'trends' | 'quality' | 'why' | 'manifest' | 'decisions',
  value: unknown,
): readonly string[] {
  const validate = validators.get(name)
  if (validate === undefined) return [`there is no schema ${name}`]
  return validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`)
}
