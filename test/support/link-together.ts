import {linkDocuments, type Links} from '../../src/links/link-documents.ts'
import {scopesOf} from '../../src/links/scopes.ts'
import type {Document} from '../../src/model/document.ts'

/** Link a few reports, as the pipeline does. */
export function linkTogether(documents: readonly Document[]): Links {
  return linkDocuments(documents, scopesOf(documents))
}
