import { byWord } from './by-word.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';

const pairs = (table: string): Map<string, string> =>
  new Map(
    table.split('|').map((entry): [string, string] => {
      const [form = '', lemma = ''] = entry.split(' ');
      return [form, lemma];
    }),
  );
const words = (list: string): Set<string> => new Set(list.split(' '));

const NOUNS = pairs(
  'men man|bases base|statuses status|attaches attache|women woman|children child|people people|feet foot|teeth tooth|geese goose|mice mouse|oxen ox|lives life|wives wife|' +
    'knives knife|leaves leaf|halves half|selves self|shelves shelf|wolves wolf|thieves thief|loaves loaf|calves calf|crises crisis|' +
    'analyses analysis|hypotheses hypothesis|theses thesis|emphases emphasis|diagnoses diagnosis|oases oasis|' +
    'criteria criterion|phenomena phenomenon|data data|media media|series series|species species|news news|politics politics|' +
    'economics economics|ethics ethics|headquarters headquarters|means means|odds odds|movies movie|ties tie|lies lie|pies pie|' +
    'cookies cookie|selfies selfie|zombies zombie|rookies rookie|veggies veggie|calories calorie|shoes shoe|toes toe|foes foe|' +
    'woes woe|canoes canoe|buses bus|gases gas|viruses virus|campuses campus|bonuses bonus|censuses census|quizzes quiz|caucuses caucus|focuses focus|headaches headache|aches ache|niches niche|clothes clothes|thanks thanks|' +
    'alumni alumnus|fungi fungus|spokesmen spokesman|spokeswomen spokeswoman|aircraft aircraft|troops troop|axes axe',
);
const ADJECTIVES = pairs(
  'better good|best good|worse bad|worst bad|further far|farther far|furthest far|eldest old|elder old',
);

/** Stems that end in a doubled consonant of their own: "added", "erred", "called". */
const DOUBLE_STAYS = /(?:ll|ss|ff|zz)$|^(?:add|err|ebb|egg|purr|butt|boycott)$/;
/** Stems on -ll that come from a verb on -l: "controlled", "travelled". */
const DOUBLE_L =
  /(?:compell|controll|expell|propell|repell|impell|rebell|travell|cancell|modell|labell|signall|channell|counsell|quarrell|levell|fuell|dispell|excell|patroll|annull|fulfill|instill|distill|pedall|spirall|tunnell|funnell|unravell|dwindll|equall|rivall|totall|marvell|shovell|duell)$/;
/** Stems that want an e though the patterns below do not say so. */
const WANTS_E = words(
  'cit recit incit excit invit unit reunit ignit writ bit expedit complet delet compet deplet adher interfer persever rever ' +
    'sever her conven interven interven chang exchang challeng arrang rang plung aveng reveng hing infring impos loath breath ' +
    'bath sooth seeth cloth wreath scal exhal inhal bal whal impal tal sal schem themes ey owe ow dy bereav leav weav heav ' +
    'hous espous arous rous grous paus caus applaus tens sens cleans rins respons licens condens dispens immens els puls ' +
    'convuls repuls fals collaps elaps relaps laps glimps eclips endors revers convers immers dispers nurs curs rehears vers ' +
    'travers ceas leas releas increas decreas teas pleas eas appeas grimac diagnos purchas chas eras phras las creas greas ' +
    'prais rais apprais bruis cruis pois nois advertis nudg rais lapse eclips curs ag zon unhing besieg  averag forag pursu su ensu ' +
    'subscrib soar troubl rul fre agre guarante decre fle disagre foresee wage queu issu tou ski squeez freez breez snooz ' +
    'gauz seiz waiv receiv deceiv perceiv conceiv achiev believ reliev griev siev twelv curv serv carv starv observ preserv ' +
    'reserv deserv conserv swerv nerv solv resolv involv evolv dissolv revolv absolv delv valv shelv halv voic bounc invoic ' +
    'chanc prais merg emerg surg urg purg charg forg larg diverg submerg verg enlarg discharg gorg bulg indulg divulg divorc ' +
    'forc reinforc enforc sourc piec fierc pierc sauc scrutiniz stag siz baptiz analyz paralyz catalyz surpris compromis ' +
    'premis promis purpos expos dispos oppos compos propos suppos disclos enclos clos los chos nos ros hos dos pos ' +
    'transpos accus excus refus us abus amus fus confus diffus infus mus peruse defus recus lik dislik rebuk nuk ' +
    'retir expir hir fir tir wir aspir inspir conspir perspir inquir enquir acquir requir admir desir umpir vampir ' +
    'wast past tast hast past cost bluff haggl wrestl hustl bustl whistl castl rustl nestl',
);
/** Stems that want no e though the patterns below say so. */
const WANTS_NO_E = words(
  'focus bias canvas combat format pilot riot pivot ballot debut fulfil devil signal equal total rival pedal spiral ' +
    'favor honor labor monitor sponsor author tailor motor anchor harbor minor mirror error savor vapor armor color humor ' +
    'murmur occur mention question caution envision condition function abandon pardon reason reckon summon beckon season ' +
    'poison commission station sanction fashion cushion auction portion motion ration petition transition position ' +
    'partition audition vision pension mission provision bargain custom blossom fathom ransom bottom develop gallop ' +
    'gossip worship envelop equip ship slip tip kidnap wiretap handicap broadcast climb bomb absorb curb disturb ' +
    'program diagram telegram exit edit visit limit audit credit exhibit inhibit prohibit profit benefit deposit posit solicit elicit ' +
    'merit inherit orbit forfeit discredit spirit vomit rabbit hang bring sing ring cling swing belong long wrong throng ' +
    'prolong ping bang gang clang sling spring string wing ting gas bus plus proof iron environ chariot pinpoint ' +
    'cannon crimson lesson lion million version mentor doctor factor editor censor tutor victor rumor terror rotor ' +
    'chauffeur sulfur femur lemur stir abhor deter refer prefer dial trial deal dispel excel revel rebel ' +
    'peril imperil neighbor sponsor co-sponsor ruin margin cabin robin satin dolphin origin basin virgin penguin bulletin',
);

/**
 * The dictionary form of a token, lower case, in the spelling (British or American) that the text has. Words of other
 * tags than verbs, common nouns and a few adjectives stay as they are. Without a tag nothing is cut.
 */
export function lemmaOf({ lower, pos }: { lower: string; pos: string }): string {
  let ofTag = LEMMAS.get(pos);
  if (!ofTag) {
    ofTag = byWord((word) => findLemma(word, pos));
    LEMMAS.set(pos, ofTag);
  }
  return ofTag(lower);
}

/** For each tag, the lemmas found so far. There are a few dozen tags. */
const LEMMAS = new Map<string, (word: string) => string>();

function findLemma(lower: string, tag: string): string {
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  if (tag === 'POS') return "'s";
  if (tag.startsWith('VB') || tag === 'MD') return verb(word, tag);
  if (tag === 'NNS') return noun(word);
  if (tag === 'JJR' || tag === 'JJS' || tag === 'RBR' || tag === 'RBS') return ADJECTIVES.get(word) ?? word;
  return word === "n't" ? 'not' : word;
}

function noun(word: string): string {
  const known = NOUNS.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (word.length < 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|oe)s?es$/.test(word) || /(?:sh|ch|x|ss)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]oes$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function verb(word: string, tag: string): string {
  const known = IRREGULAR_VERBS.get(word);
  if (known !== undefined) {
    // "found" and "ground" as base forms are verbs of their own; "saw", "left" hardly ever are.
    return (tag === 'VB' || tag === 'VBP') && (word === 'found' || word === 'ground' || word === 'wound')
      ? word
      : known;
  }
  if (tag === 'VB' || tag === 'VBP' || tag === 'MD') return word;
  if (tag === 'VBZ' || (word.endsWith('s') && tag !== 'VBG')) return thirdPerson(word);
  if (word.endsWith('ied')) return word.length < 5 || word === 'belied' ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return /(?:gr|fr|cr|nt|er)eed$/.test(word) ? word.slice(0, -1) : word;
  if (word.endsWith('ed') && word.length > 3) return base(word.slice(0, -2));
  if (word.endsWith('ing') && word.length > 4) return base(word.slice(0, -3));
  return particled(word);
}

/** "re-elected" and the like are verbs with a prefix; anything else is left alone. */
function particled(word: string): string {
  const prefix = /^(?:re|over|under|out|mis|un|co|pre)-?/.exec(word)?.[0];
  const known = prefix ? IRREGULAR_VERBS.get(word.slice(prefix.length)) : undefined;
  return prefix && known !== undefined ? prefix + known : word;
}

function thirdPerson(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return word.length < 5 || word === 'belies' ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|zz|[^aeiou]o|focus|bias)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The base form from what is left without -ed or -ing. */
function base(stem: string): string {
  if (DOUBLE_L.test(stem)) return stem.slice(0, -1);
  if (/([bdfgklmnprtvz])\1$/.test(stem) && !DOUBLE_STAYS.test(stem)) return stem.slice(0, -1);
  if (WANTS_NO_E.has(stem)) return stem;
  return WANTS_E.has(stem) || wantsE(stem) ? `${stem}e` : stem;
}

function wantsE(stem: string): boolean {
  if (/(?:[cuv]|[^aeiou]iz|[^s]s|dg)$/.test(stem) && !/(?:us|ous|ias|vas)$/.test(stem)) return true;
  if (/(?:[aiou]us|[aeiou]z|[^aeiou][aiou]s|yz)$/.test(stem)) return true;
  if (/[^aeiou]us$/.test(stem)) return true;
  if (/(?:[rl]g|[^aeiou][aeiou]g|[iy]z|[aeiou]dg)$/.test(stem)) return true;
  if (/[bdtgkpfzs]l$/.test(stem)) return true;
  if (
    /(?:^|[^aeiou]|qu)[aou]t$/.test(stem) ||
    (/(?:i|e|u)at$/.test(stem) && !/(?:eat)$/.test(stem)) ||
    /creat$/.test(stem)
  )
    return true;
  if (/(?:[^aeiou]|qu)(?:ar|ir|or|ur|yr)$/.test(stem)) return true;
  if (/(?:[^aeiou]|qu)(?:in|un|an)$/.test(stem) || /[^aeiou](?:pon|don|phon|ton|lon|zon)$/.test(stem)) return true;
  if (/(?:[^aeiou]|qu)(?:am|om|um|im)$/.test(stem)) return true;
  if (/(?:^|[^aeiou]|[gqs]u)(?:ad|id|od|ud)$/.test(stem) || /(?:[cp]|sed|rec)ed$/.test(stem)) return true;
  if (/[^aeiou][aeiou]k$/.test(stem) || /[^aeiou][aiouy]p$/.test(stem) || /[^aeiou][aiou]b$/.test(stem)) return true;
  return /[^aeiou](?:ul|il|ol)$/.test(stem);
}
