// Can everyone read the page of a package? `npm run a11y`, after `npm run build`; `-- PAGE…` looks at pages that are there.
//
// axe-core looks at the page in headless Chromium, wide and at 320 px, all folded and all open; at 320 px nothing but a
// box of its own may have to be scrolled sideways; and printed, nothing stays folded. Exit 1 where any of it fails. Where
// no Chromium is installed (Debian: `apt-get install chromium`; or its path in CHROMIUM) it is skipped, and says so.
import axe from 'axe-core'
import {chromium} from 'playwright-core'
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

const BIN = fileURLToPath(new URL('../../dist/src/cli/bin.js', import.meta.url))
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const WIDTHS = [1200, 320]
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const executablePath = [process.env.CHROMIUM, ...PLACES].find(
  (path) => path !== undefined && existsSync(path),
)
if (executablePath === undefined) {
  console.log('a11y: skipped, no Chromium is installed here')
} else {
  const given = process.argv.slice(2)
  const faults = given.length > 0 ? await look(given.map((page) => resolve(page))) : await lookAtMade()
  for (const fault of faults) console.log(fault)
  console.log(faults.length === 0 ? 'a11y: no fault' : `a11y: ${faults.length} faults`)
  process.exitCode = faults.length === 0 ? 0 : 1
}

async function lookAtMade() {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-a11y-'))
  try {
    return await look([makePackage(folder)])
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** A package of an archive that has all that the page can tell: series, damage, failures, copies, odd names. */
function makePackage(folder) {
  const files = {
    ...Object.fromEntries(['Rutland County Council', 'Stroud District Council'].flatMap(plans)),
    'again/copy.txt': plans('Rutland County Council')[0][1],
    'broken.pdf': '%PDF-1.4 and no more',
    'photo.png': '\u0089PNG',
    'a "name" <b> & more.xls': 'x',
  }
  for (const [path, text] of Object.entries(files)) {
    const to = join(folder, 'archive', path)
    mkdirSync(dirname(to), {recursive: true})
    writeFileSync(to, text)
  }
  const out = join(folder, 'out')
  const {stderr} = spawnSync(process.execPath, [BIN, 'migrate', join(folder, 'archive'), '-o', out], {
    encoding: 'utf8',
  })
  const page = join(out, 'report.html')
  if (!existsSync(page)) throw new Error(`migrate wrote no page: ${stderr}`)
  return page
}

function plans(council) {
  return [2001, 2002, 2003, 2004, 2005].map((year) => {
    const short = (of) => `${String(of % 100).padStart(2, '0')}/${String((of + 1) % 100).padStart(2, '0')}`
    const rows = Array.from({length: 25}, (_, index) => {
      const figure = 40 + ((index * 7 + year * 3) % 50)
      const variance = index % 5 === 0 ? '55%' : ''
      return `BV${index + 1}\tMeasure ${index + 1} of services that were given in time\t${figure}%\t${figure + 4}%\t${figure + 1}%\t${variance}\tJean Marlow`
    })
    const head = `PI Code\tPI Description\tActual ${short(year - 1)}\tTarget ${short(year)}\tEst. ${short(year)}\t% Variance\tResponsible Officer`
    const torn = [
      'BV90\tA row that the page\t12%',
      'break has torn <i>apart</i>\t\t13%\textra\tmore\tmore\tmore\tmore\tmore',
    ]
    const title = `${council} Best Value Performance Plan ${year}/${String((year + 1) % 100).padStart(2, '0')}`
    return [`${council}/${year}.txt`, [title, '', head, ...rows, ...torn, ''].join('\n')]
  })
}

/** Look at pages; what is wrong with them, a line a fault. */
async function look(pages) {
  const browser = await chromium.launch({executablePath, args: FLAGS})
  try {
    // the page forbids scripts, so axe is put in past that
    const context = await browser.newContext({bypassCSP: true})
    const faults = []
    for (const path of pages) {
      const page = await context.newPage()
      const asked = []
      page.on('request', (request) => asked.push(request.url()))
      for (const width of WIDTHS) {
        await page.setViewportSize({width, height: 800})
        await page.goto(pathToFileURL(path).href)
        for (const open of [false, true]) {
          await page.evaluate(openAll, open)
          faults.push(...(await axeFaults(page, `${width} px, ${open ? 'open' : 'folded'}`)))
        }
        const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
        if (scrolled > width) faults.push(`at ${width} px the page is ${scrolled} px wide`)
      }
      await page.evaluate(openAll, false)
      await page.emulateMedia({media: 'print'})
      await page.waitForTimeout(500) // what comes into sight is laid out a frame later
      const hidden = await page.evaluate(hiddenTables)
      if (hidden > 0) faults.push(`printed, ${hidden} tables stay folded`)
      const others = new Set(asked.filter((url) => url !== pathToFileURL(path).href))
      if (others.size > 0) faults.push(`the page asks for ${[...others].join(', ')}`)
      await page.close()
    }
    return faults
  } finally {
    await browser.close()
  }
}

async function axeFaults(page, state) {
  await page.evaluate(axe.source)
  const {violations, passes} = await page.evaluate(
    (values) => globalThis.axe.run(document, {runOnly: {type: 'tag', values}}),
    RULES,
  )
  console.log(`axe, ${state}: ${passes.length} rules pass, ${violations.length} fail`)
  return violations.flatMap(({id, help, nodes}) =>
    nodes.slice(0, 3).map(({target}) => `${state}: ${id}: ${help}: ${target.join(' ')}`),
  )
}

function openAll(open) {
  for (const details of document.querySelectorAll('details')) details.open = open
}

function hiddenTables() {
  return [...document.querySelectorAll('details table')].filter(
    (table) =>
      !table.checkVisibility({contentVisibilityAuto: true}) || table.getBoundingClientRect().height === 0,
  ).length
}
