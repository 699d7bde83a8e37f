/** Irregular past forms and participles by their base form: `base past participle …`. */
const TABLE = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|befall befell befallen|begin began begun
behold beheld|bend bent|beset|bet|bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|broadcast|build built|burn burnt|burst|buy bought|cast|catch caught|choose chose chosen|cling clung
come came|cost|creep crept|cut|deal dealt|dig dug|dive dove|do did done does|draw drew drawn|dream dreamt|drink drank drunk
drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung
fly flew flown|forbid forbade forbidden|forecast|foresee foresaw foreseen|foretell foretold|forget forgot forgotten
forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given
go went gone goes|grind ground|grow grew grown|hang hung|have had has|hear heard|hide hid hidden|hit|hold held|hurt|input|keep kept
kneel knelt|know knew known|lay laid|lead led|leap leapt|learn learnt|leave left|lend lent|let|lie lain|light lit|lose lost
make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|outdo outdid outdone
overcome overcame|overhear overheard|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|partake partook partaken|pay paid|plead pled|prove proven|put|quit|read|rebuild rebuilt
recast|remake remade|repay repaid|resell resold|rethink rethought|retell retold|rewrite rewrote rewritten|rid|ride rode ridden
ring rang rung|rise rose risen|run ran|say said says|see saw seen|seek sought|sell sold|send sent|set|shake shook shaken|shed
shine shone|shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept
slide slid|sling slung|slit|smell smelt|sneak snuck|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun
spit spat|split|spoil spoilt|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk
strew strewn|stride strode|strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept
swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
thrust|tread trod trodden|undercut|undergo underwent undergone|understand understood|undertake undertook undertaken
undo undid undone|unwind unwound|uphold upheld|upset|wake woke woken|wear wore worn|weave wove woven|weep wept|wet|win won
wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written
be is are was were been am being 's 're 'm|have 've|will 'll wo|would 'd|can ca|shall sha|not n't`;

/** Present participles that the rules would get wrong. */
const PARTICIPLES =
  'dying die|lying lie|tying tie|vying vie|belying belie|untying untie|seeing see|fleeing flee|agreeing agree|dyeing dye|eyeing eye|being be';

/** Inflected form → base form. Forms like their base ("put", "read") are in it too, so that no rule cuts them. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map([
  ...TABLE.split(/[|\n]/).flatMap((entry) => {
    const [base = '', ...forms] = entry.trim().split(' ');
    return base ? [base, ...forms].map((form): [string, string] => [form, base]) : [];
  }),
  ...PARTICIPLES.split('|').map((pair): [string, string] => {
    const [form = '', base = ''] = pair.split(' ');
    return [form, base];
  }),
]);
