import type {Place} from '../../model/position.ts'
import type {Trends} from '../../model/trends.ts'
import {placeText} from '../place.ts'
import {counted} from './counted.ts'

const PLACES_AT_MOST = 2

/** Where a fact stands: a report and the place in it. */
export interface Cited {
  readonly document: string
  readonly position?: Place | undefined
}

/** Words for where something stands, as `R3, line 9`; several are told apart by `;`. */
export type Cite = (...sources: readonly (Cited | undefined)[]) => string

/** The short name of the report at this place in `documents`, from 0. */
export function reportName(index: number): string {
  return `R${index + 1}`
}

/** Cite reports by short names; the report's last section says which is which. */
export function citing(documents: Trends['documents']): Cite {
  const names = new Map(documents.map(({id}, index) => [id, reportName(index)]))
  return (...sources) => {
    const places = sources.flatMap((source) => {
      if (source === undefined) return []
      const name = names.get(source.document) ?? source.document
      return [source.position === undefined ? name : `${name}, ${placeWords(source.position)}`]
    })
    return [...new Set(places)].join('; ')
  }
}

/** `line 9`, `line 9 and line 14`, `line 9 and 4 more places`. */
function placeWords(place: Place): string {
  const [first, ...others] = ('length' in place ? place : [place]).map(placeText)
  const more = others.length < PLACES_AT_MOST ? others : [counted(others.length, 'more place')]
  return [first, ...more].join(' and ')
}
