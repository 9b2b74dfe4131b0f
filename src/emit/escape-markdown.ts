/** Text that shows as it stands: what Markdown or HTML would read as a mark is escaped, a line end is `<br>`. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*~[\]|]|\b_|_\b/g, String.raw`\$&`)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/<(?=[a-z/!?])/gi, '&lt;')
    .replace(/\r?\n/g, '<br>')
}

/** The same on one line, cut between words where it is longer than `most` characters. */
export function markdownPhrase(text: string, most = 160): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return escapeMarkdown(line)
  const cut = line.slice(0, most).replace(/[\ud800-\udbff]$/, '') // half of a character is none
  const end = cut.lastIndexOf(' ')
  return escapeMarkdown(`${end > most / 2 ? cut.slice(0, end) : cut} …`)
}
