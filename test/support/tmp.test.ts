import {expect, test} from 'vitest'
import {aCouncil} from './a-council.ts'
import {linkTogether} from './link-together.ts'
test('measure', () => {
  let [found, right, possible, reached, wanting] = [0, 0, 0, 0, 0]
  const bins = new Map<number, [number, number, number]>()
  const texts: string[] = []
  for (let seed = 1; seed <= 60; seed += 1) {
    const {documents, identityOf} = aCouncil({seed})
    const links = linkTogether(documents)
    const text = new Map(documents.flatMap((d) => d.commitments.map((c) => [c.id, `${d.period?.label} ${c.reference ?? c.number} ${c.commitment} | ${c.officers.map((o) => o.name)} | ${c.department} | ${c.timescale?.raw}`])))
    const pairs = (ids: readonly string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const))
    let [f, r, p] = [0, 0, 0]
    for (const c of links.commitments) {
      for (const [a, b] of pairs(c.members.map((m) => m.id))) { f += 1; if (identityOf.get(a) === identityOf.get(b)) r += 1 }
    }
    const by = new Map<string, string[]>()
    for (const [id, k] of identityOf) by.set(k, [...(by.get(k) ?? []), id])
    for (const ids of by.values()) p += pairs(ids).length
    found += f; right += r; possible += p
    const home = new Map(links.commitments.flatMap((c, i) => c.members.map((m) => [m.id, i] as const)))
    const cand = links.candidates.filter((c) => c.kind === 'commitment')
    for (const l of [...links.commitments.flatMap((c) => c.links), ...cand]) {
      const ok = identityOf.get(l.a) === identityOf.get(l.b)
      const bin = [0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99].findLast((x) => l.probability >= x) ?? 0
      const [n, s, t] = bins.get(bin) ?? [0, 0, 0]
      bins.set(bin, [n + 1, s + l.probability, t + Number(ok)])
      if (!ok && l.probability > 0.5) texts.push(`FALSE ${seed} ${l.probability} \n  ${text.get(l.a)}\n  ${text.get(l.b)}\n   ${l.evidence.map((e) => `${e.field}: ${e.level} ${e.weight}`).join('; ')}`)
      if (ok && l.probability < 0.05) texts.push(`TRUE ${seed} ${l.probability} \n  ${text.get(l.a)}\n  ${text.get(l.b)}\n   ${l.evidence.map((e) => `${e.field}: ${e.level} ${e.weight}`).join('; ')}`)
    }
    for (const [i, c] of links.commitments.entries()) {
      const k = identityOf.get(c.members[0]?.id ?? '')
      if (!(by.get(k ?? '') ?? []).some((o) => home.get(o) !== i)) continue
      wanting += 1
      const first = cand.filter((x) => home.get(x.a) === i || home.get(x.b) === i).slice(0, 5)
      if (first.some((x) => identityOf.get(home.get(x.a) === i ? x.b : x.a) === k)) reached += 1
    }
  }
  console.log(`P ${right / found} R ${right / possible} first five ${reached / wanting} of ${wanting}`)
  for (const [bin, [n, s, t]] of [...bins].sort((a, b) => a[0] - b[0])) console.log(bin, n, (s / n).toFixed(3), (t / n).toFixed(3))
  console.log(texts.filter((t) => t.startsWith('FALSE')).slice(0, 14).join('\n'))
  console.log(texts.filter((t) => t.startsWith('TRUE')).slice(0, 10).join('\n'))
  expect(found).toBeGreaterThan(0)
}, 300000)
