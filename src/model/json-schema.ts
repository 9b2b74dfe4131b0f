import {z} from 'zod'
import {Decisions} from './decisions.ts'
import {Document} from './document.ts'
import {Explanation} from './explanation.ts'
import {Manifest} from './manifest.ts'
import {Quality} from './quality.ts'
import {Trends} from './trends.ts'

/**
 * The JSON Schemas of what goes out (a document, trends, their quality, an explanation) and of what comes in (the
 * manifest, a person's decisions), by their names.
 *
 * Our own output is strict; a consumer is asked to ignore fields it does not know, so its schema lets them by.
 */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    document: {title: 'outturn/document/1', ...z.toJSONSchema(Document, {override: open})},
    trends: {title: 'outturn/trends/1', ...z.toJSONSchema(Trends, {override: open})},
    quality: {title: 'outturn/quality/1', ...z.toJSONSchema(Quality, {override: open})},
    why: {title: 'outturn/why/1', ...z.toJSONSchema(Explanation, {override: open})},
    manifest: {title: 'outturn.json', ...z.toJSONSchema(Manifest, {io: 'input', override: open})},
    decisions: {title: 'decisions.json', ...z.toJSONSchema(Decisions, {io: 'input', override: open})},
  }
}

function open({jsonSchema}: {jsonSchema: z.core.JSONSchema.BaseSchema}): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
}
