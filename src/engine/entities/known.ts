/**
 * Bodies and movements that news names without saying what they are, each with the side that it speaks for. Public
 * knowledge; a reader can regroup any of it. A line: name|other names|side. An empty side means that the body stands for
 * itself.
 */
const BODIES = `
Taliban|Afghan Taliban,Taleban,Islamic Emirate|
TTP|Tehreek-e-Taliban Pakistan,Pakistani Taliban,Pakistan Taliban|
Islamic State|ISIS,ISIL,IS,Daesh,Isis,Islamic State group,Islamic State of Iraq and Syria|
al-Qaeda|al Qaeda,al-Qaida,Al-Qaeda,Al Qaeda,Al-Qaida|
al-Nusra Front|Nusra Front,Jabhat al-Nusra,al-Nusra|
al-Shabab|al-Shabaab,al Shabaab,Al-Shabaab,Al Shabaab|
Boko Haram||
Hamas||
Hezbollah|Hizbullah,Hizbollah,Hezbullah|
Islamic Jihad||
Fatah||
Houthis|Houthi,Houthi movement,Ansar Allah|
Muslim Brotherhood|Brotherhood|
PKK|Kurdistan Workers' Party,Kurdistan Workers Party|
Syrian Democratic Forces|SDF,YPG,People's Protection Units|
Free Syrian Army||
FARC||
Sinn Féin|Sinn Fein|
NATO|Nato,North Atlantic Treaty Organization|
IAEA|International Atomic Energy Agency|
World Health Organization|WHO,World Health Organisation|
World Trade Organization|WTO|
OPEC||
Arab League||
African Union||
ASEAN||
G7|G-7|
International Criminal Court|ICC|
OPCW||
Amnesty International|Amnesty|
Syrian Observatory for Human Rights|Observatory,SOHR|
White House||United States
State Department|US State Department,U.S. State Department,Department of State|United States
Justice Department|Department of Justice,DOJ,US Justice Department,U.S. Justice Department|United States
Human Rights Watch||
Red Cross|ICRC,International Committee of the Red Cross|
Doctors Without Borders|MSF,Médecins Sans Frontières|
Republicans|Republican Party,GOP,Republican,House Republicans,Senate Republicans,Congressional Republicans,G.O.P.|
Democrats|Democratic Party,Democrat,House Democrats,Senate Democrats,Congressional Democrats|
Congress|U.S. Congress,Capitol Hill|
Supreme Court||
FBI|F.B.I.,Federal Bureau of Investigation|United States
CIA|C.I.A.,Central Intelligence Agency|United States
NSA|National Security Agency|United States
Treasury Department|U.S. Treasury,Treasury|United States
Defense Department|Department of Defense,Pentagon|United States
Homeland Security|Department of Homeland Security,DHS|United States
Commerce Department||United States
National Security Council||United States
Central Command|CENTCOM|United States
Joint Chiefs of Staff|Joint Chiefs|United States
Federal Reserve|Fed|
Labour|Labour Party,Labor Party|
Conservatives|Tories,Tory,Conservative Party|
Foreign Office|Ministry of Defence,Home Office|Britain
Revolutionary Guards|Revolutionary Guard,IRGC,Islamic Revolutionary Guard Corps,Quds Force|Iran
KCNA|Korean Central News Agency|North Korea
Xinhua||China
Likud||
IDF|Israel Defense Forces,Israeli Defense Forces|Israel
ISI|Inter-Services Intelligence|Pakistan
Knesset||Israel
Kurdistan Regional Government|KRG|
Facebook||
Google||
Twitter||
Huawei||
`;

/** Outlets and agencies that news cites for its facts: they report, and hold no position of their own. */
const OUTLETS =
  'Reuters,Associated Press,AP,Agence France-Presse,AFP,Bloomberg,Bloomberg News,BBC,BBC News,CNN,CNN International,Fox News,FoxNews.com,NBC,NBC News,CBS,CBS News,ABC,ABC News,MSNBC,CNBC,NPR,PBS,C-SPAN,New York Times,NYT,Times,Washington Post,Post,Wall Street Journal,Journal,USA Today,USA TODAY,Los Angeles Times,Chicago Tribune,Boston Globe,Politico,POLITICO,Axios,BuzzFeed,BuzzFeed News,Vox,Slate,Salon,Daily Beast,Daily Caller,Breitbart,Breitbart News,Huffington Post,HuffPost,Newsmax,Washington Examiner,Washington Times,Weekly Standard,National Review,Time,TIME,Newsweek,The Hill,Hill,Atlantic,New Yorker,Economist,Financial Times,Guardian,Independent,Telegraph,Daily Telegraph,Daily Mail,Mirror,Sun,Times of London,Sky News,ITV,Channel 4,Al Jazeera,Al-Jazeera,Al Arabiya,Al-Arabiya,Haaretz,Jerusalem Post,Times of Israel,Ynet,Der Spiegel,Spiegel,Le Monde,Le Figaro,El País,South China Morning Post,Global Times,China Daily,People’s Daily,Nikkei,Kyodo,Kyodo News,Yonhap,Yonhap News Agency,NHK,Dawn,Hindustan Times,Times of India,Indian Express,NDTV,News18,Interfax,RIA Novosti,Ahram Online,Daily Meridian,Intercept,ProPublica,Foreign Policy,Christian Science Monitor,Monitor,Deutsche Welle,DW,France 24,Euronews,Vice,VICE News,Mother Jones,McClatchy,UPI,Dow Jones,MarketWatch,Business Insider,Quartz,Twitter,Facebook,Sputnik,Vedomosti,Kommersant,Izvestia,Novaya Gazeta,Moscow Times,NTV,Channel One,Rossiya 1,Rossiya 24,Hurriyet,Cumhuriyet,Asahi Shimbun,Yomiuri Shimbun,Chosun Ilbo,Bild,Die Welt,Die Zeit,La Repubblica,Corriere della Sera,Libération,Le Parisien,El Universal,O Globo,ESPN,Mediaite,Variety,Deadline,Hollywood Reporter,Rolling Stone,Sports Illustrated,Smithsonian,Forbes,Fortune,Wired,The Verge,TechCrunch,Yahoo Finance,Yahoo News,Fox Business,Daily Wire,Federalist,Reason,Crux'.split(
    ',',
  );

const OUTLET_NAMES: ReadonlySet<string> = new Set(OUTLETS.map((name) => name.toLowerCase()));

/** Whether a name is that of an outlet or a news agency. */
export function isOutlet(name: string): boolean {
  const bare = name
    .toLowerCase()
    .replace(/^the |^(uk|us|british)('s|’s)? /, '')
    .replace(/ (newspaper|magazine|news agency|website)$/, '');
  return (
    OUTLET_NAMES.has(bare) ||
    /\b(news|times|post|herald|tribune|gazette|journal|chronicle|sentinel|observer|telegraph|magazine|television|tv|radio|news agency)$/.test(
      bare,
    )
  );
}

export interface KnownBody {
  name: string;
  names: string[];
  /** The side that it speaks for; its own name where it stands for itself. */
  side: string;
}

const KNOWN_BODIES: readonly KnownBody[] = BODIES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', names = '', side = ''] = line.split('|');
    return { name, names: [name, ...names.split(',').filter(Boolean)], side: side || name };
  });

/** Bodies by any of their names, exact case: "IS" and "WHO" are words in lower case. */
export const BODY_BY_NAME: ReadonlyMap<string, KnownBody> = new Map(
  KNOWN_BODIES.flatMap((body) => body.names.map((name): [string, KnownBody] => [name, body])),
);

/** Bodies of several words that news also writes without capitals ("the state department"). */
export const BODY_BY_LOWER: ReadonlyMap<string, KnownBody> = new Map(
  KNOWN_BODIES.flatMap((body) =>
    body.names.filter((name) => name.includes(' ')).map((name): [string, KnownBody] => [name.toLowerCase(), body]),
  ),
);
