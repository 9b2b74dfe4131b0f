import type {Document} from '../model/document.ts'
import type {Table} from '../model/table.ts'
import {notThere, type Choice} from './choice.ts'

/** The tables of this id, in whichever document they stand; a message with near ids where there is none. */
export function chooseTable(documents: readonly Document[], id: string): Choice<readonly Table[]> {
  const tables = documents.flatMap((document) => document.tables)
  const value = tables.filter((table) => table.id === id)
  const ids = tables.map((table) => table.id)
  return {
    value,
    messages:
      value.length > 0 ? [] : [notThere('tables/no-such-table', `No table has the id ${id}`, id, ids)],
  }
}
