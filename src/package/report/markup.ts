import {escapeXml} from '../../emit/escape-xml.ts'

/** Part of a page: what is written in it was escaped. Made only here and of other such parts. */
export interface Markup {
  readonly html: string
}

/** Markup of a template: what is put in is text, and shown as it stands; only what is markup already stays so. */
export function markup(parts: TemplateStringsArray, ...put: readonly Put[]): Markup {
  return {html: parts.reduce((all, part, index) => `${all}${written(put[index - 1])}${part}`)}
}

type Put = string | number | Markup | undefined | readonly Markup[]

function written(put: Put): string {
  if (put === undefined) return ''
  if (typeof put === 'string' || typeof put === 'number') return escapeXml(String(put))
  return 'html' in put ? put.html : put.map((one) => one.html).join('')
}

/** A drawing of our own making, which escapes what it shows itself. */
export function drawing(svg: string): Markup {
  return {html: svg.replace(/\p{Bidi_Control}/gu, pictured)}
}

/** Text of the archive: its control characters are shown, and its direction of writing stays its own. */
export function quoted(text: string): Markup {
  return markup`<bdi>${text.replace(CONTROL, pictured)}</bdi>`
}

/** A path of the archive. */
export function pathShown(path: string): Markup {
  return markup`<code>${quoted(path)}</code>`
}

const CONTROL = /[\p{Cc}\p{Bidi_Control}]/gu

/** A name may hold line ends and marks that turn the reading round: each is seen for what it is. */
function pictured(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return `\\u${code.toString(16).padStart(4, '0')}`
}

/** A link to a file of the package, from the page beside which it lies. */
export function fileLink(file: string, words: Markup | string): Markup {
  return markup`<a href="${hrefOf(file)}">${words}</a>`
}

/** A path in a package as a relative address: nothing in it is read as a scheme, a query or a mark. */
function hrefOf(file: string): string {
  return file
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/')
}

/** A column of a table: what its head says, and whether its cells are figures. */
export type Head = string | {readonly figures: string}

/**
 * A table with a caption and scoped heads; the first cell of each row names the row.
 *
 * It stands in a box of its own that can be scrolled, with the keyboard too, where the page is narrow.
 */
export function table(
  caption: string,
  heads: readonly Head[],
  rows: Iterable<readonly (Markup | string | number)[]>,
): Markup {
  const body = Array.from(rows, (cells) => {
    const [first = '', ...others] = cells
    const tds = others.map((cell, index) =>
      isFigures(heads[index + 1]) ? markup`<td class="n">${cell}</td>` : markup`<td>${cell}</td>`,
    )
    return markup`<tr><th scope="row">${first}</th>${tds}</tr>\n`
  })
  const ths = heads.map((head) =>
    typeof head === 'string'
      ? markup`<th scope="col">${head}</th>`
      : markup`<th scope="col" class="n">${head.figures}</th>`,
  )
  return markup`<div class="box" role="group" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${ths}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
`
}

function isFigures(head: Head | undefined): boolean {
  return typeof head === 'object'
}

/** What most readers pass over: closed where it is long. Printed it is open. */
export function folded(words: string, size: number, what: readonly Markup[]): Markup {
  return size > OPEN_AT_MOST
    ? markup`<details><summary>${words}</summary>\n${what}</details>\n`
    : markup`<details open><summary>${words}</summary>\n${what}</details>\n`
}

const OPEN_AT_MOST = 12

/** How many more there are, and where. */
export function restIn(left: number, file: string, more = ''): Markup {
  if (left <= 0) return markup``
  return markup`<p>… and ${left} more: all are in ${fileLink(file, file)}${more}.</p>\n`
}
