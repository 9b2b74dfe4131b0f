import {type OfficerName, parseOfficerName} from './officer-name.ts'

export interface NameReader {
  /** the same object for every spelling of the same parts */
  readonly read: (raw: string) => OfficerName
  /** what two names of the same parts have in common, and no others */
  readonly print: (name: OfficerName) => string
}

/** Read names, each spelling once: an archive prints the same few thousand again and again. */
export function nameReader(): NameReader {
  const [bySpelling, byPrint] = [new Map<string, OfficerName>(), new Map<string, OfficerName>()]
  const prints = new Map<OfficerName, string>()
  const read = (raw: string): OfficerName => {
    const known = bySpelling.get(raw)
    if (known !== undefined) return known
    const parsed = parseOfficerName(raw)
    const print = printOf(parsed)
    const name = byPrint.get(print) ?? parsed
    bySpelling.set(raw, name)
    byPrint.set(print, name)
    prints.set(name, print)
    return name
  }
  return {read, print: (name) => prints.get(name) ?? printOf(name)}
}

function printOf({title = '', surname = '', given, alone = '', formerly = ''}: OfficerName): string {
  return [title, surname, given.join(' '), alone, formerly].join('\u001f')
}
