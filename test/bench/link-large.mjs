// Links the officers of a made-up archive in this process alone, and prints what it took as JSON.
import {linkOfficers} from '../../node_modules/.cache/outturn/src/links/officers/link-officers.js'
import {mentionsIn} from '../../node_modules/.cache/outturn/src/links/officers/officer-mention.js'
import {scopesOf} from '../../node_modules/.cache/outturn/src/links/scopes.js'
import {makeOfficerArchive} from '../../node_modules/.cache/outturn/test/support/officer-archive.js'

const [councils = 40, years = 10, officers = 60, lines = 100] = process.argv.slice(2).map(Number)
const {documents} = makeOfficerArchive({seed: 1, councils, years, officers, lines, keepTruth: false})
const spellings = new Set(
  documents.flatMap(({indicators, commitments}) =>
    [...indicators, ...commitments].flatMap((record) => record.officers.map(({name}) => name)),
  ),
).size

const from = process.cpuUsage()
const scopes = scopesOf(documents)
const members = documents.flatMap((document) => mentionsIn(document, scopes.get(document.id)))
const {clusters, candidates} = linkOfficers(members)
const {user, system} = process.cpuUsage(from)

const links = clusters.reduce((sum, cluster) => sum + cluster.links.length, 0)
process.stdout.write(
  JSON.stringify({
    mentions: members.length,
    reports: documents.length,
    councils,
    years,
    spellings,
    seconds: (user + system) / 1e6,
    peak: process.resourceUsage().maxRSS / 1024,
    clusters: clusters.length,
    links,
    candidates: candidates.length,
  }),
)
