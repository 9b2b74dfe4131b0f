import type {Random} from './seeded.ts'

/** One officer of a made-up council. */
export interface Person {
  readonly id: string
  readonly sex: 'm' | 'f'
  readonly forename: string
  /** what colleagues say */
  readonly used: string
  readonly middle: string
  readonly department: number
  readonly from: number
  readonly to: number
  /** by year from which it is borne */
  readonly surnames: readonly {readonly from: number; readonly surname: string}[]
}

/** Forenames with the forms that people go by, most of them none. Typed for this generator alone. */
const FORENAMES: Readonly<Record<Person['sex'], readonly string[]>> = {
  m: (
    'Alan Andrew/Andy Anthony/Tony Arthur Barry Ben Bernard/Bernie Brendan Bryn Callum Christopher/Chris Clifford/Cliff ' +
    'Craig Daniel/Danny David/Dave Dennis Derek Dilip Donald/Don Douglas/Doug Edward/Ted Emlyn Eric Frank Frederick/Fred ' +
    'Gareth Geoffrey/Geoff George Gerald/Gerry Glyn Gordon Graham Gurdeep Hamish Harjit Howard Huw Iain Imran Ivor James/Jim ' +
    'Jeremy/Jez John/Jack Jonathan/Jon Joseph/Joe Kamal Keith Kenneth/Ken Laurence/Larry Leonard/Len Malcolm/Mal Mark Martin ' +
    'Matthew/Matt Michael/Mick Mustafa Neville/Nev Nicholas/Nick Norman Oliver Owen Patrick/Paddy Paul Percival/Percy Peter/Pete ' +
    'Philip/Phil Ravi Raymond/Ray Reginald/Reg Rhys Richard/Dick Robert/Rob Roderick/Rod Ronald/Ron Rory Roy Russell/Russ ' +
    'Samuel/Sam Sanjay Sidney/Sid Stanley/Stan Stephen/Steve Tariq Terence/Terry Thomas/Tom Timothy/Tim Trevor Victor/Vic ' +
    'Vincent/Vince Walter/Wally Wilfred/Wilf William/Bill Yusuf Zoltan'
  ).split(' '),
  f: (
    'Aileen Alexandra/Sandra Alison/Ali Amanda/Mandy Amina Angela/Angie Anne Barbara/Barb Bethan Bridget/Bridie Bronwen Carol ' +
    'Caroline Catherine/Cathy Ceri Charlotte/Lottie Christina/Tina Constance/Connie Cynthia Deborah/Deb Denise Dilys Dorothy/Dot ' +
    'Eileen Eirlys Eleanor/Ellie Elizabeth/Beth Emma Fatima Fiona Florence/Flo Frances/Frankie Gillian/Gill Glenys Gwendoline/Gwen ' +
    'Harriet/Hattie Helen Imelda Irene Jacqueline/Jackie Jane Janice/Jan Jasvinder Jennifer/Jenny Joan Joanna/Jo Josephine/Josie ' +
    'Judith/Judy Karen Katharine/Kathy Kirsty Lesley Lilian/Lily Lorna Mairead Margaret/Maggie Marjorie/Marge Maureen/Mo Meena ' +
    'Megan Miriam Moira Nasreen Nia Nicola/Nicky Olwen Pamela/Pam Patricia/Tricia Pauline Penelope/Penny Philippa/Pippa Priya ' +
    'Rebecca/Becky Rosemary/Rosie Ruth Samantha/Sam Shazia Sheila Sinead Susan/Sue Susannah/Sue Teresa/Terri Ursula Valerie/Val ' +
    'Victoria/Vicky Vivienne/Viv Winifred/Win Yasmin Zofia'
  ).split(' '),
}

/** Common ones first: they are drawn more often. */
const SURNAMES = (
  'Jones Smith Evans Davies Thomas Brown Wilson Hughes Clarke Clark Thompson Thomson Roberts Phillips Philips Stewart Stuart ' +
  'Reid Reed Read Patel Khan MacDonald McDonald Nicholson Nicolson Hansen Hanson Beaumont Ackroyd Applegarth Ashcroft Aziz ' +
  'Bagshaw Bainbridge Balogun Bancroft Bellamy Birtwistle Blenkinsop Bhatt Bosworth Braithwaite Brearley Brocklehurst Bulmer ' +
  'Cadwallader Capstick Carruthers Catterall Chattopadhyay Clitheroe Clough Cockburn Colclough Cornforth Cowperthwaite Crabtree ' +
  'Culpepper Dalgleish Deakin Denholm Desai Dewhurst Dinsdale Drinkwater Duckworth Dunwoody Earnshaw Eastwood Eccles Egerton ' +
  'Entwistle Fairweather Farquhar Featherstone Fernandes Fothergill Garside Gilchrist Goodfellow Grimshaw Gwilliam Haldane ' +
  'Hallam Hardcastle Haslam Hepworth Hetherington Hinchliffe Holroyd Horrocks Hoyle Iftikhar Illingworth Inglis Jagger Jessop ' +
  'Kellett Kilburn Kowalski Lancaster Langstaff Latif Leadbetter Lightfoot Lockwood Longbottom Lumley MacAllister Makepeace ' +
  'Mandal Marsden Mellor Merrick Micklethwaite Midgley Mukherjee Murgatroyd Nadeem Netherwood Nuttall Oakley Ogden Ollerenshaw ' +
  "O'Hara O'Malley O'Shea Openshaw Ormerod Osgood Outhwaite Pankhurst Peckover Pendlebury Pickles Postlethwaite Prescott Quarmby " +
  'Qureshi Ramsbottom Ravenscroft Redfern Rigby Rothwell Rushworth Satterthwaite Sedgwick Shackleton Shuttleworth Siddall ' +
  'Silverwood Sladen Sowerby Stansfield Strickland Sugden Sutcliffe Swinburne Szymanski Tattersall Tempest Threlfall Tordoff ' +
  'Trelawney Tunnicliffe Turnbull Uttley Varley Wadsworth Wainwright Warburton Weatherill Whalley Widdop Wigglesworth ' +
  'Winterbottom Wolstenholme Woodhead Wrigley Yarwood Yeadon Zaman'
).split(' ')

/** How much oftener common surnames are drawn: by 1 not at all; in Wales one in seventeen is a Jones. */
const STEEP = [1.2, 1.3, 1.4, 2]
/** In a hundred women of a year. */
const MARRIES = 0.012

/** Officers over the years: people leave, are followed by others, marry. */
export function makePeople(random: Random, council: string, count: number, years: number): Person[] {
  const steep = random.pick(STEEP)
  return Array.from({length: count}, (_, index) => {
    const sex = random.chance(0.5) ? 'm' : 'f'
    const [forename = '', used = forename] = random.pick(FORENAMES[sex]).split('/')
    const early = random.chance(0.55)
    const from = early ? 0 : random.between(0, years - 1)
    const to = random.chance(0.5) ? years - 1 : random.between(from, years - 1)
    return {
      id: `${council}-${index}`,
      sex,
      forename,
      used: random.chance(0.75) ? used : forename,
      middle: random.chance(0.4) ? '' : random.pick('A B C D E F G H J L M P R S T'.split(' ')),
      department: random.between(0, 6),
      from,
      to,
      surnames: surnamesOf(random, steep, sex, from, to),
    }
  })
}

function aSurname(random: Random, steep: number): string {
  return SURNAMES[Math.floor(random.next() ** steep * SURNAMES.length)] ?? 'Smith'
}

function surnamesOf(
  random: Random,
  steep: number,
  sex: Person['sex'],
  from: number,
  to: number,
): Person['surnames'] {
  const born = aSurname(random, steep)
  const surname = random.chance(0.02) ? `${born}-${aSurname(random, steep)}` : born
  const first = [{from, surname}]
  if (sex === 'm') return first
  for (let year = from + 1; year <= to; year += 1) {
    if (!random.chance(MARRIES) || surname.includes('-')) continue
    const other = aSurname(random, steep)
    if (random.chance(0.4)) return [...first, {from: year, surname: `${surname}-${other}`}]
    return random.chance(0.5)
      ? [...first, {from: year, surname: `${surname}-${other}`}, {from: year + 1, surname: other}]
      : [...first, {from: year, surname: other}]
  }
  return first
}

/** The surname that is borne in a year. */
export function surnameIn(person: Person, year: number): string {
  return person.surnames.findLast(({from}) => from <= year)?.surname ?? person.surnames[0]?.surname ?? ''
}

/** How one person is printed in one report. */
export function spelling(random: Random, person: Person, year: number): string {
  const surname = surnameIn(person, year)
  const initial = person.forename.charAt(0)
  const title = person.sex === 'm' ? 'Mr' : random.pick(['Mrs', 'Ms', 'Miss'])
  const forms: readonly (readonly [number, () => string])[] = [
    [58, () => `${person.used} ${surname}`],
    [8, () => `${person.forename} ${surname}`],
    [7, () => `${initial}. ${surname}`],
    [6, () => `${initial} ${surname}`],
    [3, () => `${initial}.${surname}`],
    [4, () => (person.middle === '' ? `${initial} ${surname}` : `${initial}${person.middle} ${surname}`)],
    [2, () => `${person.forename} ${person.middle} ${surname}`.replace('  ', ' ')],
    [2, () => `${surname}, ${person.used}`],
    [2, () => `${surname.toUpperCase()} ${person.used}`],
    [2, () => `${person.used} ${surname.toUpperCase()}`],
    [3, () => `${title} ${initial} ${surname}`],
    [1.2, () => surname],
    [1.2, () => person.used],
    [0.6, () => `${person.used} ${misspelt(random, surname)}`],
    [0.4, () => `${misspelt(random, person.used)} ${surname}`],
    [0.4, () => `${initial} ${misspelt(random, surname)}`],
  ]
  let at = random.next() * forms.reduce((sum, [share]) => sum + share, 0)
  for (const [share, form] of forms) {
    at -= share
    if (at < 0) return form()
  }
  return `${person.used} ${surname}`
}

/** One slip of the hand: a letter more, less, another, or two changed about. */
function misspelt(random: Random, word: string): string {
  if (word.length < 4) return word
  const at = random.between(1, word.length - 2)
  const [before, here, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ]
  return random.pick([
    `${before}${next}${here}${after}`,
    `${before}${here}${here}${next}${after}`,
    `${before}${next}${after}`,
    `${before}${random.pick('a e i o u r s t l n'.split(' '))}${next}${after}`,
  ])
}
