import {join} from 'node:path'
import {pageSvg, type DocumentRead} from '../index.ts'
import {save} from './save.ts'
import type {Session} from './session.ts'

/**
 * Write what the finder of tables saw of each page below the folder of `--debug-image`, where that is asked for.
 *
 * @returns  false where a page could not be written
 */
export async function saveViews(session: Session, {path, name, views}: DocumentRead): Promise<boolean> {
  const {debugImage} = session.flags
  if (debugImage === undefined) return true
  if (views === undefined) {
    const message = 'Drew nothing: only PDFs have pages to draw'
    session.report.message(path, {severity: 'info', code: 'debug/no-pages', message})
  }
  let all = true
  for (const view of views ?? []) {
    const saved = await save(session, join(debugImage, below(name), `page-${view.page}.svg`), pageSvg(view))
    all = all && saved
  }
  return all
}

/** A name that leads nowhere above the folder that it is joined to. */
function below(name: string): string {
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.')
  return segments.map((segment) => (segment === '..' ? '_' : segment)).join('/')
}
