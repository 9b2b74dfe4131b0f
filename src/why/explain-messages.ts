import type {Document} from '../model/document.ts'
import type {Finding} from '../model/explanation.ts'
import type {Place} from '../model/position.ts'
import {overlaps} from './overlaps.ts'

const SHOW = 20

/** What was said of a place when the report was read; a list that is cut says how many it leaves out. */
export function explainMessages({messages}: Document, at?: Place): Finding[] {
  const here = messages.filter(
    ({position}) => at === undefined || (position !== undefined && overlaps(position, at)),
  )
  const shown = here.slice(0, SHOW).map(({severity, code, message, position}): Finding => ({
    about: 'message',
    says: `${severity} ${code}: ${message}`,
    ...(position === undefined ? {} : {position}),
  }))
  const more = here.length - shown.length
  return more > 0 ? [...shown, {about: 'message', says: `and ${more} more`}] : shown
}
