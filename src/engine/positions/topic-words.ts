const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Nouns that name no point at issue, whatever stands before them. */
export const NO_POINT = words(`
  people person man woman guy lot number kind sort type way thing something anything nothing everything everyone
  someone anyone nobody time moment day night week month year hour minute decade century today tomorrow yesterday
  morning evening weekend monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december statement interview comment remark answer reporter journalist
  tweet twitter facebook fact reason example part point side place end start beginning bit rest course hand head heart
  eye face idea view opinion feeling mind sense option choice chance possibility matter subject topic   circumstance mr mrs ms sir president minister secretary spokesman spokeswoman spokesperson official
  officer senator congressman lawmaker leader member chairman director chief general governor adviser aide source
  expert analyst critic supporter ally friend colleague nation country world state government administration city town
  america americans suggestion response reply reaction illusion half most many some others other one two three percent
  dollar million billion dozen hundred thousand amount top bottom front back middle move thought hope belief desire
  wish party neighbour neighbor term sake light wake favor favour name line stuff mess piece page difference
  importance presence establishing establishment creation formation history job life family home house room door
  street company firm terrorist militant fighter protester folk authority knowledge instance verge outcome sorts
  regard contact father mother son daughter brother sister wife husband kid child child's boy girl guest host fan
  viewer reader audience user author writer story book photo picture image caption media article newspaper paper
  headline show episode press phone email speech quote say individual item ten priority set route toe graduate air
  being self everybody else touch trouble shape degree extent aspect respect dimension element factor ground context
  content background basis core intention purpose aim objective capacity ability willingness readiness wisdom instinct
  temptation habit attempt bid word phrase tone voice language stance guarantee raft string slew pile bunch couple
  plenty batch span afternoon season spring summer autumn fall winter period date deadline hurry rush pace speed
  length width height eagerness whereabouts specific window detail middleman bystander boss champion hero fool idiot
  clown loser winner thug gentleman lady folks table sideline tend prospect due replay
`);

/** Nouns that name a point only with another word before them, or where several statements share them. */
export const NEEDS_MORE = words(`
  action decision plan policy law bill deal agreement talk meeting summit visit trip call conversation discussion
  negotiation attack force power system program programme process effort operation measure security work support
  change crisis conflict war peace fight battle threat danger risk relation relationship business interest information
  evidence document detail letter investigation inquiry probe hearing trial court rule ruling order vote election
  campaign candidate race debate position role responsibility right freedom justice future past job money cost price
  budget market economy growth trade product service technology area region border land water site base community
  public population victim worker student woman violence death killing murder crime act behaviour behavior conduct
  mistake failure success progress goal strategy approach option solution opportunity advantage value principle
  promise commitment pledge condition standard requirement limit amount rate increase loss gain benefit damage harm
  event incident development situation environment moment period phase stage weapon troop soldier team group army
  military police agency department committee commission council board movement organization organisation institution
  network project statement view pressure truth lie release use end return start test step track way path road word
  involvement leverage assessment conference chamber briefing expectation message signal difference study research
  data figure
`);

/** Nouns that name a point only with another noun: "murder charges", "results of the vote", and never "the charges". */
export const NEEDS_NOUN = words(`
  charge request offer proposal demand report question case result allegation accusation claim fear concern need video
  news message letter step office impact effect level total lack issue problem situation
`);

/** Modifiers that say nothing of which one is meant: left out of a label where they open it. */
export const VAGUE = words(`
  new old big small great good bad large major serious important same other such own many several few more most any
  some all last next first second third recent latest current former future possible potential real true full whole
  entire certain different special particular specific significant huge massive little long short high low better best
  worse worst very only further additional various numerous so-called alleged key main strong clear immediate hard
  easy sure right wrong desirable acceptable mutually today tonight much less least enough both each every another no
  these those similar essential valuable hesitant disastrous meaningful focused complicated respected daily
  constructive robust tremendous terrific horrible awful terrible tough firm fierce fresh ongoing continuing continued
  coming upcoming previous past present early late total complete absolute simple basic general overall broad wide
  growing increasing rising falling final initial apparent reported mere sheer notable remarkable unprecedented
  historic crucial critical vital urgent dramatic rapid quick slow sudden widespread intense severe heavy deep
  considerable substantial disturbing unacceptable unnecessary precarious thorough smart wonderful beautiful nice fine
  incredible amazing perfect proper appropriate reasonable genuine valid successful effective useful helpful murky
  gruesome crummy normal regular usual typical sole single actual exact precise developing long-standing longstanding
  long-term short-term one-time this that its his her their our my your what which whatever made given taken found
  proven said blatant staggering profound fringe
`);
