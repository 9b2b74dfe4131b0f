const SAID =
  /(?:^|[\s.;,(])(?:status|rag(?: status| rating)?|traffic light|rating)\s?(?::|=|[–-](?=\s))\s*(red|amber|green|yellow|[RAG])(?![\p{L}\d/])/giu

/** The status that the words of an entry give behind its label: `Status: RED; Reason: …`; none where they give two. */
export function saidStatus(words: string): string | undefined {
  const said = new Set(Array.from(words.matchAll(SAID), ([, status = '']) => status))
  const [only, another] = said
  return another === undefined ? only : undefined
}
