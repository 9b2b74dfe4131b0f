import type {Series} from '../../model/series.ts'
import type {Cite} from './cite.ts'

/** How the sections of a report name sources and draw charts. */
export interface Telling {
  readonly cite: Cite
  /** a chart of a series, or a link to one, in Markdown; nothing where there is none to draw */
  readonly chart: (series: Series) => string
}
