/**
 * Common given names of many languages, by the pronoun that mostly goes with them. They tell a person from a body
 * ("Geoff Hale" from "Vale Group") and keep a "she" from a "John"; a name borne by men and women alike is left out.
 */
const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const MEN =
  names(`aaron abbas abdel abdul abdullah abraham adam adel adnan adrian ahmad ahmed akira alan albert alberto alejandro aleksandr alex alexander
  alexei alfred alfredo ali alistair alvaro amir amit anders andre andreas andrei andrej andres andrew andriy andrzej anthony antoine anton antonio antony anwar
  aristide arnold arthur arturo asif attila axel barack barry bashar benjamin bernard bernardo bernd bernie bill billy bob bobby boris brad bradley brandon brendan brett
  brian bruce bruno bryan burak carl carlos cesar chad charles chester christian christoph christophe christopher chuck claude clement clifford colin craig cyril dale dan daniel darren darrell
  dave david davide dean denis dennis derek devin dick diego dieter dietmar dimitri dirk dmitri dmitry dominic dominique don donald doug douglas duncan dwight eduardo edgar edmund eduard edward
  edwin ehud eli elijah emil emilio emmanuel enrique eric erik ernest ernesto ernst esteban eugene evan evgeny faisal farid fareed fedor felix fernando filippo florian francesco francis francisco francois
  frank franz fred frederic frederick fritz gabriel gareth gary gavin geoff geoffrey georg george georges gerald gerard gerhard gianni gilbert giorgio giovanni giuseppe glenn gordon graham greg gregory guido guillermo
  gunter gustav gustavo guy hamid hans harold harry harvey hasan hassan heinrich heinz helmut henri henrik henry herbert herman hiroshi horst howard hubert hugh hugo hussein ian ibrahim igor ilya imran
  ismail ivan jack jacob jacques jaime jakob james jamal jan janos jared jason javad javier jay jean jeff jeffrey jeremy jerome jerry jesus jim jimmy joachim joao joaquin joe joel johan johann johannes
  john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan juergen jules julian julio julius jurgen justin kamal karim karl keith ken kenneth kenji kevin khaled khalid kim klaus konstantin kumar kurt kyle
  lance larry lars laurent lawrence lee leo leon leonard leonardo leonid leroy lindsey lloyd louis luc luca lucas luigi luis lukas luke magnus mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus
  mario mark markus martin marvin massimo matt matteo matthew matthias maurice mauricio max maxim mehdi mehmet michael michel miguel mikael mike mikhail milan milos mitch mitt mohamed mohammad mohammed moshe muhammad mustafa
  naftali nathan nathaniel narendra neil nelson nicholas nick nicolas nigel nikita nikola nikolai nikolaus noah norman oleg oliver olivier omar oscar oskar osama otto owen pablo paolo pascal patrick paul paulo pavel pedro per
  peter petr petro phil philip philippe phillip pierre piotr rafael rainer raj rajiv ralph ramon ramzi randall randy rashid raul ray raymond recep reinhard reza ricardo richard rick riad robert roberto robin rodrigo rodney roger
  roland roman ron ronald ross roy rudolf rudy rupert russell saad saeed said salman salvador sam sami samuel scott sean sebastian serge sergei sergey sergio seth shaun shinzo simon slobodan soren stanislav stanley
  stefan stefano stephan stephen steve steven stuart sven taro ted terence terry theodore thierry thomas tim timothy tobias todd tom tomas tommy tony toshio travis trevor ulrich umar vaclav valentin vasily victor viktor vincent vitaly
  vladimir volker volodymyr waleed walid walter warren wayne werner wesley wilbur wilhelm willem william willy wolfgang xavier yakov yasser yoshihide yosef youssef yuri yusuf yuval zachary zbigniew ziad`);

const WOMEN =
  names(`abigail adriana agnes aisha alexandra alice alicia alina alison amanda amal amber amelia amina amy ana anastasia andrea angela angelina anita anna anne annegret annette annie antonia april asma
  astrid audrey ayesha barbara beatrice beatriz becky benazir bernadette beth betty beverly birgit bonnie brenda bridget brigitte camilla camille carla carmen carol carolina caroline carolyn carrie catherine cathy cecilia
  charlotte cheryl chiara christiane christina christine chrystia cindy claire clara claudia colleen condoleezza constance cristina cynthia dalia daniela danielle dawn debbie deborah debra denise diana diane dianne dina dolores donna
  dora doris dorothy edith eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen elsa emily emma erika esther eva evelyn farah fatima fatma federica fiona florence frances francesca gabriela
  gail galina georgia geraldine gina ginni gisela gloria grace greta gwen hannah heather heidi helen helena helga hilary hilda hillary huda ida ileana ilse inga ingrid irene irina iris isabel isabella isabelle
  ivana jacqueline jane janet janice jeanette jeanine jeanne jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joyce juana judith judy julia juliana julie juliet karen karin karla kate katharina katherine
  kathleen kathryn kathy katie kellyanne kimberly kirsten kirstjen kristen kristin kristina lara larisa laura lauren layla leila lena leonor leslie leyla lidia lila liliana lily lina linda lisa liz loretta lorraine louise lucia lucy
  ludmila lydia lynn lynne maggie maha manuela margaret margarita margot maria mariam marian mariana marie marina marion marjorie marlene martha martina mary maryam maureen maya megan meghan melania melanie melinda melissa
  mercedes mia michaela michele michelle mildred miranda miriam molly monica monika muriel nadia nancy naomi natalia natalie natasha nicole nicola nikki nina noor nora norma nour olga olivia pamela patricia paula pauline peggy
  penelope petra phoebe phyllis priya rachel rania rebecca regina renata renee rhonda rita roberta rosa rosalind rose rosemary roxana ruth sabina sabine sabrina sally samantha samira sandra sara sarah sheila shelley sheryl shirley
  silvia simone sofia sonia sophia sophie soraya stella stephanie sue susan susana susanne suzanne svetlana sylvia tamara tanya tara tatiana teresa theresa tina tulip tzipi ursula valentina valerie vanessa vera veronica veronika victoria
  virginia vivian wanda wendy xenia yasmin yolanda yulia yvette yvonne zainab zoe`);

/** 'he' or 'she' where a name's first word tells; null where it does not. */
export function genderOfName(name: string): 'he' | 'she' | null {
  const first = name.split(/[ -]/)[0]?.toLowerCase() ?? '';
  if (!name.includes(' ')) return null;
  if (MEN.has(first)) return 'he';
  return WOMEN.has(first) ? 'she' : null;
}

/** Whether a word is a common given name. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return MEN.has(lower) || WOMEN.has(lower);
}
