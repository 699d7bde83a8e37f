/**
 * States, as news writes of them: a line holds the name, then other names, then capitals and seats that stand for the
 * government, then demonyms. General knowledge, not drawn from any article; the same facts are kept for every state.
 */
const TABLE = `
Afghanistan||Kabul|Afghan
Albania||Tirana|Albanian
Algeria||Algiers|Algerian
Angola||Luanda|Angolan
Argentina||Buenos Aires|Argentine,Argentinian
Armenia||Yerevan|Armenian
Australia||Canberra|Australian
Austria||Vienna|Austrian
Azerbaijan||Baku|Azerbaijani,Azeri
Bahrain||Manama|Bahraini
Bangladesh||Dhaka|Bangladeshi
Belarus||Minsk|Belarusian
Belgium|||Belgian
Benin||Porto-Novo|Beninese
Bolivia||La Paz|Bolivian
Bosnia|Bosnia and Herzegovina|Sarajevo|Bosnian
Botswana||Gaborone|Botswanan
Brazil||Brasília,Brasilia|Brazilian
Britain|United Kingdom,UK,U.K.,Great Britain,England|London,Downing Street,Whitehall,Westminster|British,Briton
Bulgaria||Sofia|Bulgarian
Burkina Faso||Ouagadougou|Burkinabe
Burundi||Bujumbura|Burundian
Cambodia||Phnom Penh|Cambodian
Cameroon||Yaoundé,Yaounde|Cameroonian
Canada||Ottawa|Canadian
Central African Republic||Bangui|
Chad||N'Djamena|Chadian
Chile||Santiago|Chilean
China|People's Republic of China|Beijing|Chinese
Colombia||Bogotá,Bogota|Colombian
Congo|Democratic Republic of Congo,DRC|Kinshasa|Congolese
Costa Rica||San José|Costa Rican
Croatia||Zagreb|Croatian
Cuba||Havana|Cuban
Cyprus||Nicosia|Cypriot
Czech Republic|Czechia|Prague|Czech
Denmark||Copenhagen|Danish,Dane
Dominican Republic||Santo Domingo|Dominican
Ecuador||Quito|Ecuadorean,Ecuadorian
Egypt||Cairo|Egyptian
El Salvador||San Salvador|Salvadoran
Eritrea||Asmara|Eritrean
Estonia||Tallinn|Estonian
Ethiopia||Addis Ababa|Ethiopian
Finland||Helsinki|Finnish,Finn
France||Paris,Elysee,Élysée,Quai d'Orsay|French
Gabon||Libreville|Gabonese
Gambia||Banjul|Gambian
Georgia||Tbilisi|
Germany||Berlin|German
Ghana||Accra|Ghanaian
Greece||Athens|Greek
Guatemala||Guatemala City|Guatemalan
Guinea||Conakry|Guinean
Guyana|||Guyanese
Haiti||Port-au-Prince|Haitian
Honduras||Tegucigalpa|Honduran
Hong Kong|||Hongkonger
Hungary||Budapest|Hungarian
Iceland||Reykjavik|Icelandic
India||New Delhi,Delhi|Indian
Indonesia||Jakarta|Indonesian
Iran|Islamic Republic,Islamic Republic of Iran|Tehran|Iranian
Iraq||Baghdad|Iraqi
Ireland||Dublin|Irish
Israel||Jerusalem,Tel Aviv|Israeli
Italy||Rome|Italian
Ivory Coast|Côte d'Ivoire|Abidjan,Yamoussoukro|Ivorian
Jamaica|||Jamaican
Japan||Tokyo|Japanese
Jordan||Amman|Jordanian
Kazakhstan||Astana|Kazakh,Kazakhstani
Kenya||Nairobi|Kenyan
Kosovo||Pristina|Kosovar
Kuwait||Kuwait City|Kuwaiti
Kyrgyzstan||Bishkek|Kyrgyz
Laos||Vientiane|Laotian
Latvia||Riga|Latvian
Lebanon||Beirut|Lebanese
Liberia||Monrovia|Liberian
Libya||Tripoli|Libyan
Lithuania||Vilnius|Lithuanian
Luxembourg|||
Malaysia||Kuala Lumpur|Malaysian
Mali||Bamako|Malian
Malta||Valletta|Maltese
Mauritania||Nouakchott|Mauritanian
Mexico||Mexico City|Mexican
Moldova||Chisinau|Moldovan
Mongolia||Ulaanbaatar,Ulan Bator|Mongolian
Montenegro||Podgorica|Montenegrin
Morocco||Rabat|Moroccan
Mozambique||Maputo|Mozambican
Myanmar|Burma|Naypyidaw,Yangon|Burmese
Namibia||Windhoek|Namibian
Nepal||Kathmandu|Nepali,Nepalese
Netherlands|Holland|The Hague,Amsterdam|Dutch
New Zealand||Wellington|New Zealander
Nicaragua||Managua|Nicaraguan
Niger||Niamey|Nigerien
Nigeria||Abuja|Nigerian
North Korea|DPRK,the North,Democratic People's Republic of Korea|Pyongyang|North Korean
North Macedonia|Macedonia|Skopje|Macedonian
Norway||Oslo|Norwegian
Oman||Muscat|Omani
Pakistan||Islamabad,Rawalpindi|Pakistani
Palestinian Authority|Palestine,Palestinians|Ramallah|Palestinian
Panama||Panama City|Panamanian
Paraguay||Asunción|Paraguayan
Peru||Lima|Peruvian
Philippines||Manila,Malacañang|Philippine,Filipino
Poland||Warsaw|Polish,Pole
Portugal||Lisbon|Portuguese
Qatar||Doha|Qatari
Romania||Bucharest|Romanian
Russia|Russian Federation|Moscow,Kremlin|Russian
Rwanda||Kigali|Rwandan
Saudi Arabia|the kingdom|Riyadh|Saudi,Saudi Arabian
Senegal||Dakar|Senegalese
Serbia||Belgrade|Serbian,Serb
Sierra Leone||Freetown|Sierra Leonean
Singapore|||Singaporean
Slovakia||Bratislava|Slovak,Slovakian
Slovenia||Ljubljana|Slovenian,Slovene
Somalia||Mogadishu|Somali
South Africa||Pretoria|South African
South Korea|the South,Republic of Korea|Seoul,Blue House|South Korean
South Sudan||Juba|South Sudanese
Spain||Madrid|Spanish,Spaniard
Sri Lanka||Colombo|Sri Lankan
Sudan||Khartoum|Sudanese
Sweden||Stockholm|Swedish,Swede
Switzerland||Bern|Swiss
Syria||Damascus|Syrian
Taiwan||Taipei|Taiwanese
Tajikistan||Dushanbe|Tajik
Tanzania||Dodoma,Dar es Salaam|Tanzanian
Thailand||Bangkok|Thai
Togo||Lomé,Lome|Togolese
Tunisia||Tunis|Tunisian
Turkey|Türkiye|Ankara|Turkish,Turk
Turkmenistan||Ashgabat|Turkmen
Uganda||Kampala|Ugandan
Ukraine||Kyiv,Kiev|Ukrainian
United Arab Emirates|UAE,U.A.E.,Emirates|Abu Dhabi|Emirati
United States|US,U.S.,USA,U.S.A.,America,United States of America|Washington,Foggy Bottom|American
Uruguay||Montevideo|Uruguayan
Uzbekistan||Tashkent|Uzbek
Vatican|Holy See|Vatican City|
Venezuela||Caracas|Venezuelan
Vietnam||Hanoi|Vietnamese
Yemen||Sanaa,Sana'a|Yemeni
Zambia||Lusaka|Zambian
Zimbabwe||Harare|Zimbabwean
European Union|EU,E.U.,European Commission|Brussels|European
United Nations|UN,U.N.,Security Council,UN Security Council||
`;

/** A state or a union of states. */
export interface State {
  name: string;
  names: string[];
  /** Capitals and seats of government, which stand for it when they act or speak. */
  seats: string[];
  demonyms: string[];
}

/** All states, in the order of the table. */
export const STATES: readonly State[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', names = '', seats = '', demonyms = ''] = line.split('|');
    const list = (cell: string) => cell.split(',').filter(Boolean);
    return { name, names: [name, ...list(names)], seats: list(seats), demonyms: list(demonyms) };
  });

/** States by the first of their names, the one that sides have. */
export const STATE_BY_NAME: ReadonlyMap<string, State> = new Map(STATES.map((state) => [state.name, state]));

/** Peoples without a state of their own, by the words for them: "Iraqi Kurdish officials" are not Iraq's. */
export const PEOPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Kurds: 'kurd kurds kurdish',
    Tibetans: 'tibetan tibetans',
    Uighurs: 'uighur uighurs uyghur uyghurs',
    Tamils: 'tamil tamils',
    Rohingya: 'rohingya rohingyas',
    Chechens: 'chechen chechens',
    Catalans: 'catalan catalans',
    Sahrawis: 'sahrawi sahrawis',
  }).flatMap(([people, words]) => words.split(' ').map((word): [string, string] => [word, people])),
);

/** How a phrase stands for a state. */
export type StateUse = 'name' | 'seat' | 'demonym';

/**
 * Finds the state that a phrase stands for, by its lower-case words: "pyongyang", "iranian", "iranians", "u.s.".
 */
export const STATE_BY_WORDS: ReadonlyMap<string, { state: State; use: StateUse }> = (() => {
  const map = new Map<string, { state: State; use: StateUse }>();
  const add = (words: string, state: State, use: StateUse) => {
    const key = words.toLowerCase();
    if (!map.has(key)) map.set(key, { state, use });
  };
  for (const state of STATES) for (const name of state.names) add(name, state, 'name');
  for (const state of STATES) for (const demonym of state.demonyms) add(demonym, state, 'demonym');
  for (const state of STATES) for (const demonym of state.demonyms) add(`${demonym}s`, state, 'demonym');
  for (const state of STATES) for (const seat of state.seats) add(seat, state, 'seat');
  return map;
})();

/** The most words that a key of {@link STATE_BY_WORDS} has. */
export const LONGEST_STATE_NAME = Math.max(...[...STATE_BY_WORDS.keys()].map((key) => key.split(' ').length));
