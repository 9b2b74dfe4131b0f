import type {Role} from '../model/table.ts'

/** What the cells of a column look like, as far as their shape can tell them from their neighbours'. */
export type ColumnKind =
  'code' | 'number' | 'title' | 'text' | 'name' | 'value' | 'status' | 'direction' | 'date' | 'unit'

/** A column of a table whose cells lost the marks between them. */
export interface FlowColumn {
  readonly name: string
  readonly kind: ColumnKind
}

/** The shape that a column's cells have by what its head says they hold. */
export function kindOfRole(role: Role): ColumnKind {
  switch (role) {
    case 'code':
      return 'code'
    case 'number':
    case 'page-reference':
      return 'number'
    case 'description':
    case 'commitment':
      return 'title'
    case 'actual':
    case 'target':
    case 'estimate':
    case 'variance':
    case 'comparator':
    case 'amount':
      return 'value'
    case 'status':
      return 'status'
    case 'direction':
      return 'direction'
    case 'timescale':
      return 'date'
    case 'officer':
      return 'name'
    case 'priority':
    case 'department':
    case 'comment':
    case 'other':
      return 'text'
    default:
      return role satisfies never
  }
}
