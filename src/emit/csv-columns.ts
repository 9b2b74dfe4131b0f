/** A column of the tidy CSV: its name, what kind of thing is in it, and what it says. */
export interface CsvColumn {
  readonly name: string
  readonly holds: string
  readonly says: string
}

/** The columns of the tidy CSV, in order. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  {name: 'authority', holds: 'text', says: 'the council; blank where nothing says whose report it is'},
  {name: 'series', holds: 'id', says: 'the series that the figure belongs to, the same in all its rows'},
  {
    name: 'code',
    holds: 'text',
    says: 'the code in force in the period, in its one spelling (`BV8`); blank where there is none',
  },
  {name: 'title', holds: 'text', says: 'the title of the series, as the latest report has it'},
  {
    name: 'period',
    holds: 'text',
    says: 'the period that the figure is about: `2003/04`, `2003/04 H1`, `2003/04 Q1-Q2`, `AY2008/09`, `2005`, `2005-03-31`, `2003/04..2005/06`',
  },
  {
    name: 'period_edtf',
    holds: 'EDTF',
    says: 'the same as a date or an interval: `2003-04/2004-03`; blank for a period in no known form',
  },
  {name: 'measure', holds: 'code', says: 'what the figure is'},
  {
    name: 'value',
    holds: 'number or text',
    says: 'a number wherever the report prints one and nothing else; `<5` a bound, `10..20` a range, `true` or `false` an answer, a date in EDTF, else the words; blank where there is no figure',
  },
  {
    name: 'unit',
    holds: 'text',
    says: 'the unit as printed (`%`, `days`, `per 1,000`), `GBP` for pounds, `level` for levels; the figure’s own, else that of its series',
  },
  {name: 'obs_status', holds: 'code', says: 'the status of the observation, of SDMX’s list CL_OBS_STATUS'},
  {name: 'shorthand', holds: 'codes', says: 'every symbol that applies, in one word: `[e][r]`'},
  {name: 'status', holds: 'code', says: 'how the figure stands among those of other reports'},
  {name: 'document', holds: 'path', says: 'the report; with `#` and its id where two have one path'},
  {
    name: 'page_or_line',
    holds: 'text',
    says: 'where it stands in it: `line 12`, `lines 12-14`, `page 3`, `block 4 row 2`; several apart by `;`',
  },
  {name: 'raw', holds: 'text', says: 'the words in the source'},
]
