/**
 * Names of places that give their name to a council, by kind of council.
 *
 * Typed from general knowledge of English and Welsh local government as it was between 1998 and 2015. It serves only
 * to guess the authority of a report that never names it, at low confidence; districts are left out, as a county's
 * report names them all.
 */
const COUNTY =
  'Avon,Bedfordshire,Berkshire,Buckinghamshire,Cambridgeshire,Cheshire,Cornwall,Cumbria,Derbyshire,Devon,Dorset,' +
  'Durham,East Sussex,Essex,Gloucestershire,Hampshire,Hertfordshire,Kent,Lancashire,Leicestershire,Lincolnshire,' +
  'Norfolk,North Yorkshire,Northamptonshire,Northumberland,Nottinghamshire,Oxfordshire,Shropshire,Somerset,' +
  'Staffordshire,Suffolk,Surrey,Warwickshire,West Sussex,Wiltshire,Worcestershire,Carmarthenshire,Ceredigion,' +
  'Denbighshire,Flintshire,Gwynedd,Monmouthshire,Pembrokeshire,Powys'
const CITY =
  'Birmingham,Bradford,Brighton and Hove,Bristol,Cardiff,Coventry,Derby,Kingston upon Hull,Leeds,Leicester,Liverpool,' +
  'Manchester,Newcastle,Nottingham,Peterborough,Plymouth,Portsmouth,Salford,Sheffield,Southampton,Stoke-on-Trent,' +
  'Sunderland,Swansea,Wakefield,Wolverhampton,York'
const BOROUGH =
  'Barnsley,Blackburn with Darwen,Blackpool,Bolton,Bournemouth,Bury,Calderdale,Darlington,Doncaster,Dudley,Gateshead,' +
  'Halton,Hartlepool,Kirklees,Knowsley,Luton,Middlesbrough,Milton Keynes,North Tyneside,Oldham,Poole,Reading,' +
  'Redcar and Cleveland,Rochdale,Rotherham,Sandwell,Sefton,Slough,Solihull,South Tyneside,Southend-on-Sea,St Helens,' +
  'Stockport,Stockton-on-Tees,Swindon,Tameside,Thurrock,Torbay,Trafford,Walsall,Warrington,Wigan,Wirral,Wokingham'

const KINDS: readonly (readonly [string, string])[] = [
  ...COUNTY.split(',').map((place) => [place, 'County Council'] as const),
  ...CITY.split(',').map((place) => [place, 'City Council'] as const),
  ...BOROUGH.split(',').map((place) => [place, 'Borough Council'] as const),
]

/** Place → the full name of the council called after it. */
export const COUNCIL_OF_PLACE: ReadonlyMap<string, string> = new Map(
  KINDS.map(([place, kind]) => [place, `${place} ${kind}`]),
)
