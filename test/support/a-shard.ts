import type {Shard, ShardDocument} from '../../src/package/shard.ts'
import type {Document} from '../../src/model/document.ts'
import type {Row, Table} from '../../src/model/table.ts'
import type {Series} from '../../src/model/series.ts'
import type {Trends} from '../../src/model/trends.ts'
import {someTrends} from './a-series.ts'

/** Reports of one council and what became of them, as a package holds them. */
export function aShard(
  documents: readonly Document[],
  series: readonly Series[] = [],
  said: Partial<Omit<ShardDocument, 'document'>> = {},
): Shard {
  const messages = documents.flatMap(({id, messages: told}) =>
    told.filter(({severity}) => severity !== 'info').map((message) => ({...message, document: id})),
  )
  const trends: Trends = someTrends(series, {
    documents: documents.map(({id, source, authority, period}) => ({
      id,
      path: source.path,
      sha256: source.sha256,
      authority: authority?.name ?? null,
      period: period?.label ?? null,
    })),
  })
  return {
    documents: documents.map((document) => ({
      document,
      file: `documents/${document.source.path}.json`,
      tables: `tables/${document.source.path}`,
      ...said,
    })),
    trends: {...trends, summary: {...trends.summary, messages}},
  }
}

/** A table whose rows have these flags, each on a line of its own from line 1. */
export function aFlaggedTable(flags: readonly Row['flags'][], said: Partial<Table> = {}): Table {
  return {
    id: 't',
    family: 'indicators',
    section: [],
    columns: [{name: 'PI', role: 'code'}],
    rows: flags.map((of, index) => ({
      id: `r${index}`,
      kind: 'data',
      cells: [`BV${index}`, 'Invoices paid'],
      position: {line: index + 1, endLine: index + 1},
      flags: of,
    })),
    position: {line: 1, endLine: flags.length},
    confidence: 1,
    ...said,
  }
}
