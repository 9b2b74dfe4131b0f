/** Letters that a scan puts for figures, and the one figure that each can stand for. */
export const FIGURE_OF_LETTER: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  '|': '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
}
