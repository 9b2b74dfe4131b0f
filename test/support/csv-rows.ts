/** The rows of a CSV as objects by column name; for cells without line ends. */
export function csvRows(chunks: Iterable<string>): Record<string, string>[] {
  const [head = '', ...lines] = [...chunks].join('').trimEnd().split('\n')
  const names = cellsOf(head)
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, i) => [names[i] ?? '', cell])))
}

function cellsOf(line: string): string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
  )
}
