/**
 * Words that the name tagger looks up, in lower case, a name of several words word by word. They are kept in the
 * weights' header, so that training and tagging never differ.
 */
const words = (list: string): string[] => [...new Set(list.trim().split(/\s+/))].sort();

export const COUNTRIES = words(`
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil brunei bulgaria burundi cambodia cameroon canada
chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia
eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras
hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait
kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia
maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar burma
namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines
poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia somaliland
spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan
tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe britain england scotland wales
america u.s. u.s.a. usa uk u.k. uae u.a.e. catalonia crimea donbas gaza greenland kashmir kurdistan tibet xinjiang chechnya
golan sinai darfur tigray siberia gibraltar bermuda saudi arabia zealand lanka korea ivoire leone`);

export const CITIES = words(`
kabul tirana algiers luanda buenos aires yerevan canberra sydney melbourne vienna baku manama dhaka minsk brussels sarajevo
brasilia paulo rio sofia ottawa toronto montreal vancouver santiago beijing shanghai shenzhen wuhan bogota bogotá kinshasa
brazzaville zagreb havana nicosia prague copenhagen quito cairo alexandria asmara tallinn addis ababa helsinki paris marseille
lyon strasbourg tbilisi berlin munich hamburg frankfurt accra athens guatemala haiti budapest reykjavik delhi mumbai bangalore
kolkata chennai hyderabad srinagar jakarta tehran isfahan natanz fordow baghdad basra mosul kirkuk erbil fallujah dublin belfast
jerusalem aviv haifa ramallah hebron jenin nablus rafah rome milan naples kingston tokyo osaka hiroshima amman astana nairobi
mombasa pristina bishkek vientiane riga beirut tripoli benghazi misrata vilnius kuala lumpur bamako timbuktu mexico tijuana
chisinau ulaanbaatar podgorica rabat casablanca maputo naypyidaw yangon rangoon kathmandu amsterdam hague rotterdam managua
niamey abuja lagos kano maiduguri oslo muscat islamabad karachi lahore peshawar quetta rawalpindi asuncion lima manila davao
warsaw gdansk krakow lisbon doha bucharest moscow petersburg grozny sochi kigali riyadh jeddah mecca medina dakar belgrade
freetown bratislava ljubljana mogadishu johannesburg pretoria durban seoul pyongyang busan juba madrid barcelona colombo
khartoum stockholm gothenburg bern geneva zurich davos damascus aleppo idlib homs hama raqqa kobani palmyra deir ezzor taipei
dushanbe dar salaam bangkok tunis ankara istanbul izmir ashgabat kampala kyiv kiev kharkiv odesa odessa mariupol bakhmut kherson
lviv donetsk luhansk sevastopol zaporizhzhia london manchester liverpool birmingham edinburgh glasgow cardiff washington
york angeles chicago boston houston dallas philadelphia atlanta miami detroit seattle denver montevideo tashkent samarkand
caracas hanoi saigon sanaa sana'a aden hodeidah taiz lusaka harare dubai abu dhabi sharm kandahar helmand herat kunduz jalalabad
khost nangarhar waziristan balochistan punjab sindh hong kong macau`);

export const PEOPLES = words(`
afghan albanian algerian american angolan argentine armenian australian austrian azerbaijani bahraini bangladeshi belarusian
belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian chadian chilean chinese colombian
congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian ethiopian european filipino
finnish french gabonese georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian
iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan kosovar kurdish kuwaiti kyrgyz laotian latvian lebanese
liberian libyan lithuanian macedonian malaysian malian maltese mexican moldovan mongolian moroccan mozambican namibian nepalese
nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian peruvian polish portuguese qatari romanian russian
rwandan salvadoran saudi scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian
taiwanese tajik tanzanian thai tunisian turkish turkmen ugandan ukrainian emirati uruguayan uzbek venezuelan vietnamese welsh
yemeni zambian zimbabwean arab asian african western eastern latin rohingya uighur uyghur tibetan chechen druze yazidi houthi
pashtun baloch tuareg sunni shiite shia muslim christian jewish islamic islamist`);

export const GIVEN_NAMES = words(`
aaron abdul abdullah abraham adam adel adrian ahmad ahmed aisha ajay akira alan albert alejandro aleksandr alex alexander alexei
alfonso ali alice amal amanda amina amir amit amy ana anand andrea andreas andrei andrew andrzej angela anil anita ann anna anne
anthony antonio anton anwar arash aras arjun arthur artem asad ashraf asif asma ayman aziz barbara bashar basil ben benjamin
bernard bilal boris brian bruno carl carla carlos carmen carol caroline catherine cecilia charles charlotte chen chris christian
christina christine christopher claire claudia craig cristina dan daniel daniela daoud dariusz david deborah denis diana diego
dmitri dmitry dominic donald dong donna douglas edmund eduardo edward elena eli elias elizabeth ella ellen emil emily emma emmanuel
enrique eric erik ernesto eva farah farid fatima faisal felipe felix fernando fiona florence francesca francis francisco frank
franz fred gabriel gary george gerard giorgos giovanni giulia gloria grace graham greg gustavo habib haider hamid hamza hana
hannah hans haruto hasan hassan heather hector helen henry hiroshi hossein huda hugo hussein ian ibrahim igor imran ingrid irina
isaac isabel ismail ivan ivo jacob jamal james jan jane janet javier jean jennifer jens jeremy jesus jin joan joao joe johan johann
john jonas jonathan jorge jose joseph juan julia julian julie jun jung kamal karen karim karl katarina kate katherine keiko keith
kenji kenneth kevin khaled khalid kim kofi krzysztof kumar kwame lars laszlo laura lee lena leo leila leon leonardo lin linda lisa
liu louis luca lucia luis luisa lukas magdalena mahmoud manuel marc marco marcus margaret maria mariam marie mario mark marta martin
mary masoud matteo matthew maryam max mehmet mei michael michel michelle miguel mikhail milan milos ming mohamed mohammad mohammed
mohsen monica mona mubarak muhammad murad mustafa nadia nancy naomi nasser natalia nawaz neil nelson nicholas nick nicolas nicole
nikolai nikos nina noor nora obed olaf oleg olga oliver omar oscar osman otto pablo patricia patrick paul paula pavel pedro peter
petr petra philip philippe pierre pietro piotr priya qasim rachel rafael rahul raj rajesh ralph ramon rania rashid raul raymond
rebecca reza ricardo richard rita robert roberto robin roger roland roman ronald rosa rosemary ruth ryan said saeed salah saleh
salim salma salman samir samuel sandra sanjay santiago sara sarah sasha scott sean sergei sergey sergio shahid sharif sharon
sheikh shinzo silvia simon sofia soo stefan stefano stephen steve steven sun sunil susan svetlana sylvia takeshi tamara tariq tarek
tatiana teresa thomas tim timothy tobias tom tomas tony usman vera veronica victor victoria viktor vincent virginia vladimir volodymyr
wael walid walter wang wei wilhelm william xavier yan yang yasmin yasser yuki yuri yusuf zahra zainab zhang zoe`);

export const TITLES = words(`
mr. mrs. ms. dr. prof. president vice-president premier chancellor king queen prince princess emir sultan sheikh ayatollah pope
cardinal bishop archbishop rabbi imam sir lord lady general gen. colonel col. major maj. captain capt. lieutenant lt. sergeant
admiral adm. brigadier marshal commander senator sen. rep. congressman congresswoman gov. governor mayor judge justice
ambassador envoy minister secretary spokesman spokeswoman spokesperson chairman chairwoman director chief leader deputy lawmaker
analyst professor lawyer attorney activist journalist`);

export const BODIES = words(`
ministry department agency council committee commission court parliament congress senate assembly cabinet army navy guard guards
corps force forces police bureau office service services union league federation association organization organisation party
front movement brigade brigades battalion university college institute institution foundation center centre bank fund corporation
company inc. corp. ltd. group network times post journal news daily tribune herald guardian observer agency authority bloc alliance
coalition headquarters embassy consulate hospital mosque church airlines industries holdings nations`);

/** Alliances, armed groups, agencies and outlets by their short names. */
export const GROUPS = words(`
nato opec asean brics mercosur ecowas oecd imf wto unicef unesco unhcr unrwa iaea icc osce aiib eu un u.n. e.u.
hezbollah hamas fatah taliban talibs isis isil daesh al-qaeda qaeda qaida al-qaida al-shabaab shabab shabaab boko haram
houthis pkk ypg sdf farc eln ira eta ttp nusra jihad brotherhood wagner azov peshmerga mossad shin fsb gru kgb isi cia fbi
nsa mi5 mi6 idf irgc quds basij interpol europol frontex pentagon kremlin knesset bundestag duma likud majlis politburo
bundeswehr gop dup snp afd bjp kuomintang reuters afp ap tass xinhua kyodo yonhap kcna irna bbc cnn nbc
cbs abc msnbc npr fox bloomberg axios politico telegraph jazeera arabiya haaretz spiegel figaro
novaya gazeta google facebook twitter microsoft boeing airbus huawei tiktok gazprom rosneft aramco tesla
amnesty oxfam greenpeace fifa uefa ioc`);

export const KNOWN_WORDS: Record<string, string[]> = {
  bodies: BODIES,
  cities: CITIES,
  countries: COUNTRIES,
  given: GIVEN_NAMES,
  groups: GROUPS,
  peoples: PEOPLES,
  titles: TITLES,
};

/** Family names from all over, to put in the place of those that the training corpus repeats. */
export const FAMILY_NAMES = words(`
Abbas Abdi Achterberg Adeyemi Ahmadi Akhtar Albrecht Alonso Andersen Andrade Aoki Arslan Aydin Bajwa Banerjee Barros Bauer Becker
Benali Berg Bianchi Bondarenko Boutros Cardoso Castillo Cheng Choi Cohen Conti Costa Dang Danso Das Delgado Demir Deng Diallo Diaz
Dlamini Dubois Eriksen Escobar Farouk Fernandes Fischer Fofana Fontaine Fujita Garcia Ghani Gomes Gonzalez Gupta Haddad Hakimi
Halonen Hansen Haroun Hashimi Herrera Hoang Hoffmann Horvat Hosseini Huang Ibrahimov Islam Ito Ivanov Jankowski Jansen Jovanovic
Kamara Kaplan Karimi Kato Kaya Keita Khalil Khan Kim Kovac Kovalenko Kowalski Kozlov Kumar Kuznetsov Larsen Le Leclerc Li Lindqvist
Lopez Maina Malik Mansour Marchetti Marin Mbeki Mendez Mensah Meyer Mishra Mizrahi Mohamud Molina Moreau Moreno Morozov Mukherjee
Mwangi Nair Nakamura Nasser Navarro Ncube Ngo Nguyen Nielsen Novak Nowak Obi Ochieng Okafor Okoye Omondi Ortega Osman Ozturk Pak
Papadopoulos Park Patel Pavlov Pereira Petrov Pham Popescu Prakash Qureshi Rahman Ramos Rashidi Reyes Ricci Rojas Romero Rossi
Roy Sahin Saito Salazar Saleh Santos Sato Schneider Schulz Sesay Shah Shapiro Sharma Shevchenko Silva Singh Sokolov Sorensen Suarez
Sultan Suzuki Takahashi Tanaka Tembo Torres Toure Tran Traore Vargas Vasquez Vogel Volkov Wagner Watanabe Weber Wu Yamamoto Yilmaz
Yoon Yusuf Zaman Zhao Zimmermann`);
