/**
 * A table of GitHub-flavoured Markdown, as lines.
 *
 * @param rows   of cells that are Markdown already, like the names
 * @param right  columns, from 0, that are set to the right
 */
export function markdownTable(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): readonly string[] {
  const rule = names.map((_, column) => (right.includes(column) ? '--:' : '---'))
  return [row(names), row(rule), ...rows.map(row)]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
