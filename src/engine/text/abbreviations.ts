/** Abbreviations that stand before a name or a number: a full stop after one never ends a sentence. */
const BEFORE_NAMES = new Set(
  (
    'Adm Amb Asst Atty Brig Bros Capt Cmdr Col Comdr Cpl Det Dr Drs Ens Fr Gen Gov Govs Hon Insp Jas Lt Ltc Maj Messrs Mme Mlle ' +
    'Mr Mrs Ms Msgr Mt Mx Ph Pfc Pres Prof Profs Pvt Rep Reps Rev Sec Sen Sens Sgt Spc Spec Sr Sra St Ste Supt Treas Vt vs v Vs'
  ).split(' '),
);

/** Abbreviations that stand inside sentences as well as at their end. */
const ANYWHERE = new Set(
  (
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Inc Corp Co Cos Ltd Llc Jr ' +
    'etc al approx Ave Blvd Rd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev ' +
    'Okla Ore Pa Tenn Tex Va Wash Wis Wyo Dept Div Univ Assn est esp ed eds Ed No Nos Art Fig pp cf ca'
  ).split(' '),
);

/** Words that parse-english takes for abbreviations though in lower case they are words ("he sat. The"). */
const WORDS_AFTER_ALL = new Set('sat sun mar min in gal jan dec mon wed fit oz gr mi'.split(' '));

/** Words that open a sentence far more often than they follow an abbreviation in capitals inside one. */
const OPENERS = new Set(
  (
    'The A An This That These Those There Here He She It They We I You His Her Its Their Our My But And Or So Yet If When While ' +
    'After Before Since Although Though Because As At By For From In On Of To With Without Under Over During Until Despite However ' +
    'Meanwhile Instead Still Then Now Today Yesterday Some Many Most Several Both Each Other Another All No Not What Who Why ' +
    'How Where Which Asked According Earlier Later Also Last One Two Three'
  ).split(' '),
);

const INITIALS = /^(?:\p{L}\.)+$/u;

/** Whether a full stop after `word` (given without it) belongs to the word. */
export function isAbbreviation(word: string): boolean {
  return BEFORE_NAMES.has(word) || ANYWHERE.has(word) || INITIALS.test(`${word}.`);
}

/** Whether a full stop after `word` never ends a sentence: "Gen.", and the initial in "J. Edgar". */
export function comesBeforeName(word: string): boolean {
  return BEFORE_NAMES.has(word) || /^\p{Lu}$/u.test(word);
}

export function isWordAfterAll(word: string): boolean {
  return WORDS_AFTER_ALL.has(word);
}

export function isOpener(word: string): boolean {
  return OPENERS.has(word);
}
