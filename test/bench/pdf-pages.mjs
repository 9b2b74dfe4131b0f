const LINES = 46
const LEADING = 15.5
const [LEFT, TOP] = [40, 790]
const COLUMNS = [0, 55, 300, 350, 400, 450]
const RIGHT = 515
const WORDS =
  'percentage of household waste which has been recycled by the council number of working days lost to sickness per member of staff invoices paid within thirty days of receipt'.split(
    ' ',
  )

/**
 * Pages of a report of one kind: a table with rules, one without, or prose.
 *
 * @param seed  files of other seeds hold other words and figures
 * @returns     pages for `writePdf`
 */
export function reportPages(kind, count, seed) {
  return Array.from({length: count}, (_, page) => ({
    content: kind === 'prose' ? prose(page, seed) : table(kind, page, seed),
    deflate: 1,
  }))
}

function prose(page, seed) {
  return lines((line) => [text(LEFT, TOP - LEADING * line, words(page * 97 + line * 13 + seed, 15))])
}

function table(kind, page, seed) {
  const drawn = lines((line) => {
    const y = TOP - LEADING * line
    const number = page * LINES + line + seed
    const cells = [
      `BV${number}`,
      words(number, 7),
      ...[7, 11, 13, 17].map((by) => `${(number * by) % 100}.${number % 10}%`),
    ]
    return cells.map((cell, column) => text(LEFT + COLUMNS[column] + 3, y, cell))
  })
  return kind === 'ruled' ? `${drawn}\n${rules()}` : drawn
}

function rules() {
  const bottom = TOP + 11 - LEADING * LINES
  const level = lines((line) => [
    `${LEFT} ${TOP + 11 - LEADING * line} m ${LEFT + RIGHT} ${TOP + 11 - LEADING * line} l S`,
  ])
  const upright = [...COLUMNS, RIGHT].map((x) => `${LEFT + x} ${TOP + 11} m ${LEFT + x} ${bottom} l S`)
  return `0.5 w\n${level}\n${LEFT} ${bottom} m ${LEFT + RIGHT} ${bottom} l S\n${upright.join('\n')}`
}

function lines(drawLine) {
  return Array.from({length: LINES}, (_, line) => drawLine(line).join('\n')).join('\n')
}

function text(x, y, string) {
  return `BT /F1 8 Tf ${x} ${y.toFixed(1)} Td (${string}) Tj ET`
}

function words(from, count) {
  return Array.from({length: count}, (_, at) => WORDS[(from * 7 + at * 5) % WORDS.length]).join(' ')
}
