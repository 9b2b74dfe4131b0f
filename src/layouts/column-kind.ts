/** What the cells of a column look like, as far as their shape can tell them from their neighbours'. */
export type ColumnKind =
  'code' | 'number' | 'title' | 'text' | 'name' | 'value' | 'status' | 'direction' | 'date' | 'unit'

/** A column of a table whose cells lost the marks between them. */
export interface FlowColumn {
  readonly name: string
  readonly kind: ColumnKind
}
