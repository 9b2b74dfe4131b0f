// Which row of the reports each mention of a truth is, by what both print: for truths of the form of links.json.

/** @typedef {{document: string, code?: string, name?: string, theme?: string | null}} Mention */

/**
 * What each record is, or each officer's name.
 *
 * By report and code, or name; where that leaves several, by the theme of the row, or the code of the row that the
 * name stands in. What is still several things is left out: whatever was said of it could not be judged.
 *
 * @param documents  as `outturn read --ndjson` writes them
 * @param truth      `{indicators, officers, commitments}`, of each `{id, mentions}`
 * @returns          by kind a map from the id of a record, or of a name, to the id in the truth
 */
export function rowsOfTruth(documents, truth) {
  return {
    indicator: matched(indicatorRows(documents), truth.indicators),
    officer: matched(nameRows(documents), truth.officers),
    commitment: matched(commitmentRows(documents), truth.commitments),
  }
}

function matched(rows, things) {
  const known = new Map()
  for (const {id, mentions} of things) {
    for (const {document, name, code, theme} of mentions) {
      const key = `${document} ${squeezed(name ?? code)}`
      const detail = name === undefined ? theme : squeezed(code)
      known.set(key, [...(known.get(key) ?? []), {id, detail: detail ?? undefined}])
    }
  }
  const found = new Map()
  for (const {id, report, name, detail} of rows) {
    const here = known.get(`${report} ${squeezed(name)}`) ?? []
    const exact = here.filter((one) => one.detail === undefined || one.detail === detail)
    const meant = new Set((exact.length > 0 ? exact : here).map((one) => one.id))
    if (meant.size === 1) found.set(id, [...meant][0])
  }
  return found
}

function indicatorRows(documents) {
  return documents.flatMap(({source, indicators}) =>
    indicators.map(({id, code}) => ({id, report: reportOf(source), name: code?.canonical})),
  )
}

function commitmentRows(documents) {
  return documents.flatMap(({source, commitments}) =>
    commitments.map(({id, reference, number, theme}) => ({
      id,
      report: reportOf(source),
      name: reference ?? number,
      detail: theme,
    })),
  )
}

function nameRows(documents) {
  return documents.flatMap(({source, indicators, commitments}) =>
    [...indicators, ...commitments].flatMap(({code, reference, number, officers}) =>
      officers.map(({id, raw}) => ({
        id,
        report: reportOf(source),
        name: raw,
        detail: squeezed(code?.canonical ?? reference ?? number),
      })),
    ),
  )
}

function reportOf({path}) {
  return (path.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '')
}

function squeezed(words) {
  return (words ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')
}
