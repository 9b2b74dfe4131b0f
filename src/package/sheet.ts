/** What one field of a sheet holds. */
export type Cell = string | number | boolean | null

/** A column of a sheet, in the words of Table Schema. */
export interface Field {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  readonly description: string
  readonly unit?: string
  readonly constraints?: Constraints
}

export interface Constraints {
  readonly required?: true
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

/** A field that names a row of another sheet, by its `id`. */
export interface Reference {
  readonly field: string
  readonly sheet: string
}

/** One of the sheets of a package: its columns and keys, apart from any rows. */
export interface SheetFacts {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly fields: readonly Field[]
  /** fields that tell each row from all others */
  readonly key: readonly string[]
  readonly references: readonly Reference[]
}

/** A sheet and where its rows come from. */
export interface Sheet<From> extends SheetFacts {
  readonly rows: (from: From) => Generator<readonly Cell[]>
}

/** A column and how its cells are told. */
export interface Column<Item> extends Field {
  readonly of: (item: Item) => Cell | undefined
}

type Extra = Pick<Field, 'unit' | 'constraints'>

/** Columns of items of one kind. */
export function columnsOf<Item>(): {
  readonly [Type in Field['type']]: (
    name: string,
    description: string,
    of: Column<Item>['of'],
    extra?: Extra,
  ) => Column<Item>
} {
  const column =
    (type: Field['type']) =>
    (name: string, description: string, of: Column<Item>['of'], extra: Extra = {}): Column<Item> => ({
      name,
      type,
      description,
      of,
      ...extra,
    })
  return {
    string: column('string'),
    integer: column('integer'),
    number: column('number'),
    boolean: column('boolean'),
  }
}

/** Columns that are never empty. */
export const REQUIRED = {constraints: {required: true}} as const

/** Make a sheet of items and of columns that tell each of them. */
export function sheetOf<From, Item>(
  facts: Pick<SheetFacts, 'name' | 'title' | 'description'> & {
    readonly key: readonly string[]
    readonly references?: readonly Reference[]
  },
  items: (from: From) => Iterable<Item>,
  columns: readonly Column<Item>[],
): Sheet<From> {
  return {
    ...facts,
    references: facts.references ?? [],
    fields: columns.map(({of: _of, ...field}) => field),
    rows: function* (from) {
      for (const item of items(from)) yield columns.map(({of}) => of(item) ?? null)
    },
  }
}

/** Several things in one cell. */
export function listCell(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join('; ')
}
