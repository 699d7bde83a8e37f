/**
 * Bodies and movements that news names without saying what they are, and the office-holders of recent decades, each
 * with the side that it speaks for. Public knowledge; a reader can regroup any of it. A line: name|other names|side.
 * An empty side means that the body stands for itself.
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

/** Office-holders: full names by side. The last word, or the part after a hyphen, is enough in later mentions. */
const PEOPLE: [side: string, names: string, under?: string][] = [
  [
    'United States',
    'Barack Obama,Joe Biden,John Kerry,Hillary Clinton,Chuck Hagel,Leon Panetta,Ash Carter,Ashton Carter,Susan Rice,Samantha Power,Jay Carney,Josh Earnest,Martin Dempsey,Eric Holder,Loretta Lynch,James Comey,John Brennan,James Clapper,Ben Rhodes,Jen Psaki,Marie Harf,Valerie Jarrett,Timothy Geithner,Jack Lew',
    'Barack Obama',
  ],
  [
    'United States',
    'Donald Trump,Mike Pence,Rex Tillerson,Mike Pompeo,Jim Mattis,James Mattis,Mark Esper,Patrick Shanahan,John Bolton,Michael Flynn,H.R. McMaster,Nikki Haley,Sean Spicer,Sarah Sanders,Sarah Huckabee Sanders,Steven Mnuchin,Robert Lighthizer,Wilbur Ross,Larry Kudlow,Peter Navarro,Jared Kushner,Joseph Dunford,Jeff Sessions,William Barr,Heather Nauert,Morgan Ortagus,Mick Mulvaney,Kellyanne Conway,Steve Bannon,Marco Rubio,Pete Hegseth,Scott Bessent,Karoline Leavitt,Steve Witkoff',
    'Donald Trump',
  ],
  [
    'United States',
    'Kamala Harris,Antony Blinken,Lloyd Austin,Jake Sullivan,Karine Jean-Pierre,Janet Yellen,Merrick Garland,John Kirby',
    'Joe Biden',
  ],
  ['United States', 'George W. Bush,Dick Cheney,Condoleezza Rice,Donald Rumsfeld,Colin Powell', 'George W. Bush'],
  ['United States', 'Bill Clinton', 'Bill Clinton'],
  [
    'Republicans',
    'Mitch McConnell,Lindsey Graham,John McCain,Paul Ryan,John Boehner,Ted Cruz,Rand Paul,Mitt Romney,Bob Corker,Tom Cotton,Kevin McCarthy,Darrell Issa,Jeff Flake,Peter King',
  ],
  [
    'Democrats',
    'Nancy Pelosi,Chuck Schumer,Harry Reid,Bernie Sanders,Elizabeth Warren,Adam Schiff,Dianne Feinstein,Jerrold Nadler,Tim Kaine,Bob Menendez,Robert Menendez,Chris Murphy,Ben Cardin',
  ],
  [
    'Russia',
    'Vladimir Putin,Dmitry Medvedev,Sergei Lavrov,Sergey Lavrov,Dmitry Peskov,Sergei Shoigu,Sergey Shoigu,Maria Zakharova,Vitaly Churkin,Sergei Ryabkov',
  ],
  [
    'China',
    'Xi Jinping,Hu Jintao,Li Keqiang,Li Qiang,Wang Yi,Liu He,Hua Chunying,Geng Shuang,Lu Kang,Hong Lei,Gao Feng,Zhao Lijian,Qin Gang',
  ],
  [
    'Iran',
    'Ali Khamenei,Hassan Rouhani,Mahmoud Ahmadinejad,Mohammad Javad Zarif,Javad Zarif,Abbas Araghchi,Ebrahim Raisi,Masoud Pezeshkian,Qassem Soleimani,Qasem Soleimani,Ali Akbar Salehi,Hossein Amir-Abdollahian,Abbas Mousavi',
  ],
  [
    'North Korea',
    'Kim Jong Un,Kim Jong-un,Kim Jong Il,Kim Jong-il,Ri Yong Ho,Choe Son Hui,Kim Yo Jong,Kim Kye Gwan,Ri Su Yong',
  ],
  ['South Korea', 'Moon Jae-in,Park Geun-hye,Yoon Suk-yeol,Kang Kyung-wha,Lee Myung-bak,Lee Jae-myung'],
  ['Japan', 'Shinzo Abe,Yoshihide Suga,Fumio Kishida,Taro Kono,Shigeru Ishiba,Taro Aso,Sanae Takaichi'],
  [
    'Israel',
    'Benjamin Netanyahu,Ehud Barak,Avigdor Lieberman,Ehud Olmert,Shimon Peres,Tzipi Livni,Naftali Bennett,Yair Lapid,Benny Gantz,Yoav Gallant,Israel Katz,Reuven Rivlin,Moshe Yaalon,Danny Danon,Mark Regev,Ron Dermer',
  ],
  [
    'Palestinian Authority',
    'Mahmoud Abbas,Saeb Erekat,Salam Fayyad,Rami Hamdallah,Riyad Mansour,Nabil Abu Rdeneh,Hanan Ashrawi',
  ],
  ['Hamas', 'Ismail Haniyeh,Khaled Meshaal,Yahya Sinwar,Sami Abu Zuhri,Khalil al-Hayya'],
  ['Hezbollah', 'Hassan Nasrallah,Naim Qassem'],
  ['Syria', 'Bashar al-Assad,Bashar Assad,Walid al-Moallem,Bashar Jaafari,Faisal Mekdad'],
  [
    'Turkey',
    'Recep Tayyip Erdogan,Tayyip Erdogan,Recep Tayyip Erdoğan,Ahmet Davutoglu,Mevlut Cavusoglu,Ibrahim Kalin,Binali Yildirim,Hakan Fidan,Hulusi Akar',
  ],
  ['Egypt', 'Hosni Mubarak,Mohamed Morsi,Mohammed Morsi,Abdel Fattah al-Sisi,Abdel-Fattah el-Sissi,Sameh Shoukry'],
  ['Saudi Arabia', 'Mohammed bin Salman,Adel al-Jubeir,King Salman,Khalid al-Falih,Faisal bin Farhan'],
  ['Iraq', 'Nouri al-Maliki,Haider al-Abadi,Adel Abdul Mahdi,Barham Salih,Hoshyar Zebari,Mustafa al-Kadhimi'],
  ['Afghanistan', 'Hamid Karzai,Ashraf Ghani,Abdullah Abdullah'],
  [
    'Pakistan',
    'Imran Khan,Nawaz Sharif,Shehbaz Sharif,Asif Ali Zardari,Asim Munir,Shah Mehmood Qureshi,Pervez Musharraf,Khawaja Asif,Ishaq Dar,Bilawal Bhutto Zardari',
  ],
  [
    'Taliban',
    'Zabihullah Mujahid,Amir Khan Muttaqi,Suhail Shaheen,Sirajuddin Haqqani,Mullah Omar,Haibatullah Akhundzada',
  ],
  [
    'India',
    'Narendra Modi,Manmohan Singh,Sushma Swaraj,Subrahmanyam Jaishankar,S. Jaishankar,Rajnath Singh,Amit Shah,Arun Jaitley,Rahul Gandhi',
  ],
  [
    'Ukraine',
    'Petro Poroshenko,Volodymyr Zelensky,Volodymyr Zelenskiy,Volodymyr Zelenskyy,Viktor Yanukovych,Arseniy Yatsenyuk,Dmytro Kuleba,Pavlo Klimkin',
  ],
  [
    'Britain',
    'David Cameron,Theresa May,Boris Johnson,Liz Truss,Rishi Sunak,Keir Starmer,Philip Hammond,William Hague,Jeremy Hunt,Dominic Raab,George Osborne,David Lammy,Sajid Javid',
  ],
  ['France', 'Emmanuel Macron,Francois Hollande,François Hollande,Nicolas Sarkozy,Laurent Fabius,Jean-Yves Le Drian'],
  [
    'Germany',
    'Angela Merkel,Olaf Scholz,Friedrich Merz,Heiko Maas,Sigmar Gabriel,Frank-Walter Steinmeier,Annalena Baerbock',
  ],
  ['Canada', 'Justin Trudeau,Stephen Harper,Chrystia Freeland,Mark Carney'],
  ['Mexico', 'Enrique Peña Nieto,Andrés Manuel López Obrador,Claudia Sheinbaum,Marcelo Ebrard'],
  ['Venezuela', 'Nicolás Maduro,Nicolas Maduro,Hugo Chávez,Hugo Chavez,Jorge Arreaza'],
  [
    'European Union',
    'Federica Mogherini,Catherine Ashton,Jean-Claude Juncker,Donald Tusk,Ursula von der Leyen,Josep Borrell,Michel Barnier,Kaja Kallas',
  ],
  [
    'United Nations',
    'Ban Ki-moon,Antonio Guterres,António Guterres,Kofi Annan,Lakhdar Brahimi,Staffan de Mistura,Valerie Amos',
  ],
  ['NATO', 'Jens Stoltenberg,Anders Fogh Rasmussen,Mark Rutte'],
  ['IAEA', 'Yukiya Amano,Rafael Grossi'],
  ['Libya', 'Moammar Gadhafi,Muammar Gaddafi,Khalifa Haftar'],
  ['Cuba', 'Raúl Castro,Raul Castro,Fidel Castro,Miguel Díaz-Canel'],
  ['Belarus', 'Alexander Lukashenko'],
  ['Philippines', 'Rodrigo Duterte,Ferdinand Marcos Jr.'],
  ['Lebanon', 'Saad Hariri,Michel Aoun,Najib Mikati'],
  ['Brazil', 'Jair Bolsonaro,Dilma Rousseff,Luiz Inácio Lula da Silva'],
  ['Australia', 'Tony Abbott,Malcolm Turnbull,Scott Morrison,Julie Bishop,Anthony Albanese'],
];

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

export const KNOWN_BODIES: readonly KnownBody[] = BODIES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', names = '', side = ''] = line.split('|');
    return { name, names: [name, ...names.split(',').filter(Boolean)], side: side || name };
  });

/** Bodies by any of their names, exact case: "IS" and "WHO" are words in lower case. */
export const BODY_BY_NAME: ReadonlyMap<string, KnownBody> = new Map(
  KNOWN_BODIES.flatMap((body) => body.names.map((name): [string, KnownBody] => [name, body])),
);

/** The president under whom somebody held office, by full name in lower case: in another's time they speak for themselves. */
export const PRESIDENT_OF: ReadonlyMap<string, string> = new Map(
  PEOPLE.flatMap(([, names, under]) =>
    under ? names.split(',').map((name): [string, string] => [name.toLowerCase(), under]) : [],
  ),
);

/** Full names of office-holders as news writes them, by the name in lower case. */
export const PERSON_NAMES: ReadonlyMap<string, string> = new Map(
  PEOPLE.flatMap(([, names]) => names.split(',').map((name): [string, string] => [name.toLowerCase(), name])),
);

/** Bodies of several words that news also writes without capitals ("the state department"). */
export const BODY_BY_LOWER: ReadonlyMap<string, KnownBody> = new Map(
  KNOWN_BODIES.flatMap((body) =>
    body.names.filter((name) => name.includes(' ')).map((name): [string, KnownBody] => [name.toLowerCase(), body]),
  ),
);

/** The side of an office-holder, by full name in lower case. */
export const SIDE_BY_PERSON: ReadonlyMap<string, string> = new Map(
  PEOPLE.flatMap(([side, names]) => names.split(',').map((name): [string, string] => [name.toLowerCase(), side])),
);
