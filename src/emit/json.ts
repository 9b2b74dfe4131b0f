/** One JSON object, indented for a reader, with a line end so that files are whole lines. */
export function emitJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** One JSON object on one line. */
export function emitNdjson(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
