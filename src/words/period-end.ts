const ENDS: Readonly<Record<string, string>> = {
  Q1: '1',
  Q2: '2',
  H1: '2',
  'Q1-Q3': '3',
  Q3: '3',
  Q4: '4',
  H2: '4',
}

/**
 * When a financial year, or a part of one, ends, as a text that orders as time does.
 *
 * A half year ends with its second quarter, a year with its fourth: `2003/04 H1` is `2003/04 2`.
 */
export function periodEnd(label: string): string {
  const [year = '', part = ''] = label.split(' ')
  return `${year} ${ENDS[part] ?? '4'}`
}
