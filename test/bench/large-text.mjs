// Large inputs for the bench: the corpus's reports again and again, with a line of their own between them.
import {readdirSync, readFileSync} from 'node:fs'

const CORPUS = 'corpus'

/** Each kind of text, one portion of it; portions follow each other to any size. */
export const KINDS = {
  tabs: () => readFileSync(`${CORPUS}/004_3709714efcea44a2.txt`, 'utf8'),
  pipes: () => readFileSync(`${CORPUS}/004_3709714efcea44a2.txt`, 'utf8').replaceAll('\t', ' | '),
  prose: prose,
  indicators: () => readFileSync(`${CORPUS}/000_b751a806d8adf807.txt`, 'utf8'),
}

/** Plain paragraphs: the cells of all reports that are sentences, five on end, and a heading now and then. */
function prose() {
  const texts = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${CORPUS}/${name}`, 'utf8'))
  const sentences = texts
    .flatMap((text) => text.split(/[\t\n]/))
    .filter((cell) => cell.length > 60 && !/[|<]/.test(cell))
  return sentences.map((sentence, at) => (at % 5 === 4 ? `${sentence}\n` : sentence)).join('\n')
}

/** @returns bytes of about so many MB */
export function largeText(kind, megabytes) {
  const portion = Buffer.from(`${KINDS[kind]()}\n\n`)
  const times = Math.max(1, Math.round((megabytes * 1e6) / portion.length))
  return Buffer.concat(Array.from({length: times}, () => portion))
}
