import {placeText, type DocumentRead, type Table} from '../index.ts'

const CAPTION_AT_MOST = 60

/** Lines by which a person chooses a table: its id, its size, where it stands, what stands over it. */
export function tableList(documents: readonly DocumentRead[]): readonly string[] {
  return documents.flatMap(({path, document}) => [
    `${path}:`,
    ...document.tables.map((table) => `  ${table.id}  ${size(table)}  ${title(table)} (${placeOf(table)})`),
  ])
}

/** The same as data, for `--log-format json`. */
export function tableFacts(documents: readonly DocumentRead[]): readonly Readonly<Record<string, unknown>>[] {
  return documents.flatMap(({path, document}) =>
    document.tables.map(({id, rows, columns, caption, section, position}) => ({
      path,
      id,
      rows: rows.length,
      columns: columns.length,
      caption: caption ?? section.at(-1),
      position,
    })),
  )
}

function size({rows}: Table): string {
  return `${String(rows.length).padStart(4)} ${rows.length === 1 ? 'row ' : 'rows'}`
}

function title({caption, section, family}: Table): string {
  const text = (caption ?? section.at(-1) ?? family).replace(/\s+/g, ' ')
  return text.length > CAPTION_AT_MOST ? `${text.slice(0, CAPTION_AT_MOST - 1)}…` : text
}

function placeOf({position}: Table): string {
  const places = 'length' in position ? position : [position]
  const [first, second] = places
  if (first === undefined) return ''
  return second === undefined ? placeText(first) : `${placeText(first)} and ${places.length - 1} more`
}
