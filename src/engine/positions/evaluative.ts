/**
 * Words that praise or blame, by general usage of the language; a party that uses them of another takes a stand. They
 * are hints to the classifier of kinds, never shown.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const BLAMING =
  words(`abandon abuse abusive accuse aggression aggressive aggressor anger appalling appease appeasement arrogant atrocity attack awful
  bad barbaric barbarism betray betrayal bias biased blackmail blame blunder bogus bomb botch brazen breach bribe broken brutal brutality bully bungle butcher
  catastrophic cause chaos cheat coerce coercion collude collusion complicit conceal condemn conspiracy conspire corrupt corruption coup coverup cover-up coward cowardly crackdown
  crazy crime criminal crisis cruel culpable cynical damage danger dangerous deceit deceitful deceive deception defy deplorable despicable despot destabilise destabilize destroy destruction
  destructive devastating dictator dictatorship disaster disastrous discriminate dishonest disinformation disgrace disgraceful disgusting disregard disrespect distort disturbing divide divisive dumb
  embarrass embarrassment encroach endanger enemy erode escalate escalation evil exploit extremist fabricate fail failure fake fallacy false falsehood falsify fascist fault feckless flagrant flawed folly fraud
  genocide harass harm hatred hate hide hideous hoax horrendous horrible horrific hostile hypocrisy hypocrite hypocritical ignorant ignore illegal illegitimate immoral impunity inaction incapable incite incompetence incompetent
  inexcusable inflame infringe inhuman inhumane injustice insult interfere interference intimidate intimidation intolerable invade invasion irrational irresponsible jeopardise jeopardize kill lawless leak liar lie loser ludicrous
  manipulate massacre meddle meddling menace misguided mishandle mislead misleading mismanage misrepresent mistake mistreat mob mock murder murderous naive nasty neglect negligence nonsense obstruct obstruction occupier occupy offensive oppress oppression
  outrage outrageous panic paralyse phony plot plunder politicise politicize poison pretend pretext problem propaganda provocation provocative provoke puppet racism racist recklessness reckless refuse regime repress repression repressive ridiculous
  rogue ruin ruthless sabotage savage scandal scandalous scapegoat scheme scare selfish sham shame shameful shameless sick sinister slander slaughter smear spoil sponsor spy steal stubborn stupid subvert suffer suppress suspicious tarnish terrible terror terrorism terrorist
  theft threat threaten thug tragedy traitor trample treason treacherous troublemaker tyranny tyrant ugly unacceptable unconscionable unconstitutional undermine undemocratic unfair unfit unjust unjustified unlawful unprecedented unprovoked unreasonable unwarranted usurp
  vicious victim vile violate violation violence violent violently warmonger weak weaken weakness weaponise weaponize witch-hunt worse worst wreck wrong wrongdoing`);

export const PRAISING =
  words(`achieve achievement admire agree agreement ally alliance applaud appreciate appreciation approve back beneficial benefit best better bond brave brilliant celebrate cherish close comfortable commend commit commitment
  compliment confident congratulate constructive cooperate cooperation cordial courage courageous deal delight delighted dialogue effective encourage encouraged encouraging endorse enjoy excellent exciting fair fantastic favor favour fine friend friendly friendship fruitful full
  generous glad good gracious grateful gratitude great happy hero heroic historic honor honour hope hopeful important improve incredible inspire joint landmark love loyal milestone mutual nice optimistic outstanding partner partnership patient peace peaceful pleased pleasure positive powerful praise productive
  progress promising prosper prosperity proud reassure reliable respect responsible right salute satisfied significant sincere solid solidarity stability strength strengthen strong succeed success successful support supportive sympathy terrific thank thankful tremendous triumph trust unity unite unwavering uphold useful valuable victory vital warm welcome well wise wonderful work`);
