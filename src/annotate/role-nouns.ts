const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Forms of address: no roles by themselves. */
const HONORIFICS =
  words(`mr mrs ms miss mx dr sir dame lord lady madam madame mme m monsieur herr frau señor señora sr sra st saint rev hon
  messrs don doña tun tan datuk dato ustad haji comrade master professor prof justice`);

/** Nouns for what somebody is or does, beside those that their ending tells. */
const ROLES = words(`
  president vice-president premier pm chancellor minister secretary senator sen representative rep congressman
  congresswoman governor gov mayor mp mep mla msp councillor councilor alderman deputy delegate ambassador envoy consul
  commissioner speaker leader chief chairman chairwoman chairperson chair director ceo cfo coo cto boss founder
  co-founder owner co-owner manager coach captain skipper commander general colonel major lieutenant sergeant corporal
  private admiral brigadier marshal officer constable inspector detective superintendent sheriff judge magistrate
  attorney lawyer solicitor barrister prosecutor counsel advocate spokesman spokeswoman spokesperson aide adviser
  advisor analyst economist strategist researcher scientist historian author novelist poet playwright writer editor
  columnist journalist reporter correspondent critic actor actress singer songwriter rapper musician guitarist drummer
  pianist violinist cellist conductor composer artist painter sculptor designer photographer filmmaker producer comedian
  comic presenter broadcaster host anchor translator striker goalkeeper keeper defender midfielder winger forward
  quarterback pitcher catcher batsman batter bowler all-rounder seamer spinner opener jockey trainer sprinter swimmer
  boxer cyclist golfer driver rider center centre guard fullback full-back back lock prop hooker flanker lineman
  linebacker receiver fielder wicketkeeper shortstop number seed qualifier wildcard runner skier rower canoeist champion
  winner runner-up finalist medalist medallist record-holder captain-general umpire referee scorer steward
  activist campaigner farmer fisherman fishmonger teacher schoolteacher headteacher principal nurse doctor surgeon
  physician physio physiotherapist paramedic midwife vet dentist pharmacist psychologist psychiatrist therapist
  neurologist cardiologist oncologist epidemiologist virologist pathologist coroner engineer architect student pupil
  graduate apprentice widow widower mum mom mother dad father uncle aunt cousin nephew niece son daughter husband wife
  spouse partner fiance fiancé fiancee fiancée girlfriend boyfriend brother sister twin half-brother half-sister stepfather stepmother stepson
  stepdaughter grandfather grandmother grandson granddaughter great-grandfather great-grandmother brother-in-law
  sister-in-law father-in-law mother-in-law son-in-law daughter-in-law sibling heir heiress
  defendant suspect victim witness complainant plaintiff accused claimant whistleblower informant hostage
  professor lecturer dean provost rector chaplain pastor priest vicar bishop archbishop cardinal pope imam rabbi monk nun
  king queen prince princess emperor emir sultan sheikh duke duchess earl count countess baron ayatollah cleric
  treasurer auditor accountant banker trader broker investor entrepreneur businessman businesswoman tycoon
  billionaire millionaire magnate executive official clerk bureaucrat diplomat negotiator mediator lobbyist expert
  specialist consultant scholar academic fellow postdoc technician curator librarian archivist choreographer dancer
  ballerina chef cook waiter waitress baker butcher barista dishwasher sommelier caterer hairdresser tailor carpenter
  plumber electrician welder builder mechanic bricklayer miner docker trucker courier pilot astronaut cosmonaut sailor
  soldier marine veteran guerrilla warlord rebel dissident exile refugee migrant resident local tenant landlord landlady neighbour
  neighbor friend colleague classmate teammate team-mate rival opponent challenger incumbent candidate nominee contender
  lawmaker legislator parliamentarian statesman politician democrat republican congressperson councilwoman councilman
  ombudsman watchdog regulator inspector-general attorney-general secretary-general governor-general undersecretary
  chieftain elder tribesman shepherd herder rancher grower winemaker brewer hunter forester ranger gamekeeper zookeeper
  biologist botanist ecologist geologist seismologist meteorologist climatologist oceanographer hydrologist astronomer
  physicist chemist mathematician statistician demographer sociologist anthropologist archaeologist linguist
  philosopher theologian ethicist biographer essayist memoirist blogger vlogger influencer youtuber podcaster streamer
  activist-lawyer organizer organiser volunteer coordinator co-ordinator supervisor foreman superintendent shopkeeper
  trustee patron benefactor philanthropist donor member head boss-man man woman boy girl teenager pensioner retiree
  toddler infant baby child model mogul guru mentor protege protégé pundit commentator observer whip backbencher
  frontbencher peer baroness viscount marquess dowager interpreter docent usher undertaker gravedigger lamplighter
  lighthouse-keeper beekeeper bookkeeper bookseller publisher printer typesetter illustrator cartoonist animator
  screenwriter scriptwriter showrunner dramatist lyricist librettist soprano tenor baritone bass mezzo maestro bassist
  saxophonist trumpeter frontman vocalist dj producer-director cinematographer stuntman wrestler judoka gymnast hurdler
  marathoner decathlete heptathlete pole-vaulter jumper thrower shot-putter archer fencer weightlifter snowboarder
  surfer skateboarder climber mountaineer explorer adventurer yachtsman yachtswoman helmsman cox
  regent caretaker chieftainess taoiseach tánaiste
  postmaster postman postwoman firefighter fireman policeman policewoman sleuth patrolman trooper deputy-sheriff warden jailer gaoler
  executioner spy agent operative handler defector mole hacker coder programmer developer technologist inventor founder-ceo
  assistant attendant merchant combatant occupant inhabitant participant applicant immigrant servant respondent
  adolescent detective representative relative fugitive native captive professional intellectual individual missionary
  revolutionary dignitary beneficiary notary visionary luminary emissary sceptic skeptic medic mystic guide bride groom
  bridegroom virtuoso guest registrar bursar burglar beggar laureate prelate curate recruit cadet ensign matron patron
  sexton parson chaperone scout squire laird bard cop associate star legend ace rookie debutant debutante substitute
  sub replacement signing skip farmhand stagehand deckhand inmate shipmate flatmate roommate housemate goatherd
  fly-half scrum-half half-back second-row wing winghalf outside-half wideout punter utility lead youth lad veteran
  paralegal ombudsperson dog-walker stonemason mason smith blacksmith goldsmith potter weaver falconer docent au-pair
  flautist percussionist oboist organist harpist cantor deejay emcee mc impresario gallerist restorer
  lollipop-lady dinner-lady churchwarden verger sacristan abbot prior prioress rebbe swami guru lama
  hydrogeologist glaciologist palaeontologist paleontologist ornithologist entomologist zoologist toxicologist
  urologist radiologist dermatologist obstetrician gynaecologist gynecologist paediatrician pediatrician anaesthetist
  anesthetist optician optometrist dietitian nutritionist radiographer phlebotomist podiatrist osteopath chiropractor
  compatriot lifeguard bosun actuary attaché goalie libero supremo tsar clown acrobat deacon convict citizen expatriate
  undergraduate postgraduate insurgent militant caddie monarch patriarch pontiff hero heroine
  crewmate novice understudy seamstress physio stablemaster official sponsor
  handyman janitor caretaker custodian cleaner nanny au-pair childminder babysitter tutor governess
`);

const ENDING =
  /(?:ist|ian|or|er|eer|man|woman|men|women|person|people|ess|eur|ee|ologist|crat|naut|smith|wright|monger|keeper|maker|holder|bearer)$/;
/** Words with such an ending that are no persons. */
const NOT = words(`
  after over under however whether never ever further later earlier rather together for or nor other another either
  neither per former latter however moreover order number matter chapter paper letter power water winter summer center
  river border corner quarter theater shelter computer weather October september november december together
  november sector factor motor tractor monitor mirror error terror horror favor favour labor labour color colour honor
  honour harbor harbour vigor major minor prior interior exterior inferior superior senior junior tour four hour your
  our offer answer cover enter discover deliver prefer remember consider suffer differ transfer refer wonder consider
  better bigger smaller larger greater lesser older younger newer longer shorter higher lower faster slower stronger
  weaker richer poorer upper inner outer easier harder closer deeper wider earlier cheaper hotter colder warmer cooler
  human german roman african american european indian asian russian canadian italian australian brazilian
  christian egyptian iranian belgian norwegian ukrainian romanian hungarian austrian nigerian palestinian syrian
  process progress press business success access address princess-like less unless express stress mess guess illness
  dinner supper rubber silver copper timber lumber ladder folder header footer buffer layer player-like finger shoulder
  disorder cancer fever flower tower shower powder feather leather whether hunger anger danger thunder
  december october september november floor door moor indoor outdoor folklore mother-like liter litre meter metre her
  committee coffee degree fee tree three agree guarantee jubilee knee pee see free flee glee toffee levee marquee
  settee spree decree disagree oversee foresee chimpanzee
  chamber career roster poster lumber timber sneer veer steer
  tender slender gender render under wonder ponder surrender blunder plunder
`);

/** Whether a word, in lower case, says what somebody is or does. */
export const isRoleNoun = (lower: string): boolean => {
  const word = lower.replace(/\.$/, '');
  if (HONORIFICS.has(word)) return word === 'professor' || word === 'justice' || word === 'master';
  if (ROLES.has(word)) return true;
  // “captains Ann Lee and Bob Hart”.
  if (word.length > 4 && word.endsWith('s') && ROLES.has(word.slice(0, -1))) return true;
  const tail = word.slice(word.lastIndexOf('-') + 1);
  if (tail !== word && ROLES.has(tail)) return true;
  return word.length > 4 && ENDING.test(word) && !NOT.has(word) && !/^\d/.test(word);
};

/** Of those listed, what is said of other things too: “is back”, “was a model of”. */
const OFTEN_ELSE = words(`
  back head chief local lead private general number twin native professional individual intellectual captive model guard
  lock prop star guide rebel marine
`);

/** Whether a word, in lower case, is listed as what somebody is or does, and not only formed like one. */
export const isOffice = (lower: string): boolean => ROLES.has(lower) && !OFTEN_ELSE.has(lower);

/** Plurals name several persons and no one's role: told apart here, for a list of names after them. */
export const isHonorific = (lower: string): boolean => HONORIFICS.has(lower.replace(/\.$/, ''));

const KIN =
  /^(?:widow(?:er)?|mum|mom|mother|dad|father|uncle|aunt|cousin|nephew|niece|son|daughter|husband|wife|spouse|partner|fianc[eé]e?|girlfriend|boyfriend|brother|sister|twin|sibling|friend|neighbou?r|colleague|teammate|team-mate|classmate|(?:step|half-|grand|great-grand)\w+|\w+-in-law)$/;

/** Whether a role tells only whose relative or friend somebody is. */
export const isKinship = (lower: string): boolean => KIN.test(lower);
