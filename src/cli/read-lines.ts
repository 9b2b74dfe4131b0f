/**
 * What a person types, line by line.
 *
 * A last line without an end is one too: nobody need press Enter before the end of the input.
 */
export async function* readLines(stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let held = ''
  for await (const chunk of stdin) {
    held += typeof chunk === 'string' ? chunk : decoder.decode(chunk, {stream: true})
    const lines = held.split(/\r?\n/)
    held = lines.pop() ?? ''
    yield* lines
  }
  if (held !== '') yield held
}
