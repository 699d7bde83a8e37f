/**
 * Common nouns by what they tell of a source. The head of a source's noun phrase decides what type of source it is,
 * unless the phrase, or the article, names it.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** People of an institution, known by their office. */
export const OFFICIALS =
  words(`official officials spokesman spokeswoman spokesperson spokespeople spokesmen diplomat diplomats aide aides
  adviser advisers advisor advisors minister ministers senator congressman congresswoman legislator lawmaker
  officer officers commander commanders general generals envoy envoys negotiator negotiators delegate delegates prosecutor prosecutors
  investigator investigators agent agents staffer staffers representative representatives ambassador ambassadors executive executives
  administrator administrators regulator regulators bureaucrat bureaucrats mediator mediators governor mayor councillor deputy deputies
  insider insiders clerk clerks judge aid aids detective detectives strategist strategists operative operatives secretary director chief`);

/** People known by nothing but that they are people, or by what they saw. */
export const PERSONS =
  words(`source sources person people persons resident residents witness witnesses eyewitness eyewitnesses bystander bystanders
  employee employees worker workers colleague colleagues friend friends relative relatives neighbour neighbours neighbor neighbors associate associates
  man woman men women activist activists doctor doctors student students teacher teachers soldier soldiers survivor survivors refugee refugees migrant migrants
  villager villagers protester protesters protestor protestors demonstrator demonstrators lawyer lawyers attorney attorneys passenger passengers
  participant participants attendee attendees guest guests veteran veterans victim victims driver drivers farmer farmers trader traders
  businessman businesswoman businessmen shopkeeper shopkeepers journalist journalists reporter reporters member members
  whistleblower whistleblowers whistle-blower whistle-blowers informant informants insider insiders defector defectors rebel rebels militant militants
  fighter fighters parent parents mother father brother sister son daughter voter voters customer customers patient patients
  organiser organisers organizer organizers volunteer volunteers anyone someone somebody
  lobbyist lobbyists assistant assistants chemist chemists pharmacist pharmacists photographer photographers pilot pilots nurse nurses
  medic medics paramedic paramedics rescuer rescuers psychologist psychologists psychiatrist psychiatrists banker bankers broker brokers
  engineer engineers technician technicians consultant consultants contractor contractors sailor sailors tourist tourists traveller travellers
  traveler travelers hostage hostages detainee detainees prisoner prisoners inmate inmates cleric clerics priest priests pastor pastors
  fisherman fishermen vendor vendors shopper shoppers commuter commuters firefighter firefighters donor donors fundraiser fundraisers
  interpreter interpreters translator translators smuggler smugglers juror jurors mourner mourners worshipper worshippers
  ex-wife ex-husband classmate classmates roommate roommates onlooker onlookers caller callers folks`);

/** Open-ended crowds to which a belief is credited. */
export const CROWDS =
  words(`expert experts analyst analysts critic critics observer observers commentator commentators supporter supporters opponent opponents
  proponent proponents advocate advocates detractor detractors sceptic sceptics skeptic skeptics scholar scholars economist economists historian historians
  scientist scientists researcher researchers academics pundit pundits watchers ally allies backer backers campaigner campaigners
  insiders investor investors hawks hardliners hard-liners conservatives liberals moderates specialists strategists
  some many others most several few`);

/** What people of this noun are as a source without a name; null for what is no people. */
export function typeOfPeople(noun: string): 'unnamed-official' | 'unnamed-person' | 'vague-group' | null {
  if (OFFICIALS.has(noun)) return 'unnamed-official';
  if (PERSONS.has(noun)) return 'unnamed-person';
  return CROWDS.has(noun) ? 'vague-group' : null;
}

/** Written or broadcast things that are cited without saying which. */
export const REPORTS =
  words(`reports report media press newspapers newspaper outlets outlet rumours rumors rumour rumor accounts account sites website websites
  dispatches television broadcaster broadcasters channel channels posts footage video videos tv radio station stations`);

/** Written things: a document is not a person, and one that has a maker is no anonymous source. */
export const DOCUMENTS =
  words(`report study statement letter document documents memo email e-mail emails poll survey data figures law treaty agreement deal constitution
  indictment complaint affidavit lawsuit filing filings transcript transcripts record records resolution bill paper book article editorial op-ed column
  note notice order ruling verdict budget plan review assessment audit investigation inquiry analysis findings research studies statistics census
  communique communiqué declaration message messages post tweet tweets text release speech interview testimony diary cable cables map policy manual
  magazine story piece commentary`);

/** Bodies that speak as such. */
export const BODIES =
  words(`government ministry army military police navy court parliament cabinet administration agency department company firm bank union
  party committee council commission group organisation organization movement militia coalition alliance embassy office bureau team delegation
  authority board campaign university institute hospital church club league federation association charity watchdog regime leadership
  palace presidency junta opposition side jury prosecution defence defense tribunal congress senate house assembly legislature force forces
  troops command service services state country nation world city town island kingdom republic community corporation fund think-tank
  observatory authorities lawmakers senators legislators leaders congressmen foundation network centre center society guard guards`);

/** Offices that one person holds: "the president" can be found out, whether or not the article names him. */
export const UNIQUE_OFFICES = words(
  `president premier pm chancellor king queen pope governor mayor emperor prince princess speaker first-lady sultan emir caliph minister secretary chief commander director chairman chairwoman leader head ambassador general premier treasurer commissioner counsel undersecretary`,
);

/** People who are known by whom they belong to: "his lawyer", "her mother" can be found out. */
export const RELATIONS =
  words(`lawyer attorney mother father wife husband son daughter brother sister uncle aunt widow girlfriend boyfriend fiance fiancee
  cousin nephew niece grandfather grandmother partner agent publicist manager coach boss predecessor successor counterpart family parents`);

/** A word that shows that a person speaks for a body, on the record though unnamed. */
export const SPOKESPEOPLE = words('spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen');
