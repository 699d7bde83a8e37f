/**
 * Office-holders of recent decades, by the side that they speak for. Public knowledge; a reader can regroup any of it. A
 * line: side|full names|the president of the United States under whom they held office. These are known also by their last
 * name alone, or the part after its hyphen.
 */
const PROMINENT = `
United States|Barack Obama,Joe Biden,John Kerry,Hillary Clinton,Chuck Hagel,Leon Panetta,Ash Carter,Ashton Carter,Susan Rice,Samantha Power,Jay Carney,Josh Earnest,Martin Dempsey,Eric Holder,Loretta Lynch,James Comey,John Brennan,James Clapper,Ben Rhodes,Jen Psaki,Marie Harf,Valerie Jarrett,Timothy Geithner,Jack Lew|Barack Obama
United States|Donald Trump,Mike Pence,Rex Tillerson,Mike Pompeo,Jim Mattis,James Mattis,Mark Esper,Patrick Shanahan,John Bolton,Michael Flynn,H.R. McMaster,Nikki Haley,Sean Spicer,Sarah Sanders,Sarah Huckabee Sanders,Steven Mnuchin,Robert Lighthizer,Wilbur Ross,Larry Kudlow,Peter Navarro,Jared Kushner,Joseph Dunford,Jeff Sessions,William Barr,Heather Nauert,Morgan Ortagus,Mick Mulvaney,Kellyanne Conway,Steve Bannon,Marco Rubio,Pete Hegseth,Scott Bessent,Karoline Leavitt,Steve Witkoff|Donald Trump
United States|Kamala Harris,Antony Blinken,Lloyd Austin,Jake Sullivan,Karine Jean-Pierre,Janet Yellen,Merrick Garland,John Kirby|Joe Biden
United States|George W. Bush,Dick Cheney,Condoleezza Rice,Donald Rumsfeld,Colin Powell|George W. Bush
United States|Bill Clinton|Bill Clinton
Republicans|Mitch McConnell,Lindsey Graham,John McCain,Paul Ryan,John Boehner,Ted Cruz,Rand Paul,Mitt Romney,Bob Corker,Tom Cotton,Kevin McCarthy,Darrell Issa,Jeff Flake,Peter King
Democrats|Nancy Pelosi,Chuck Schumer,Harry Reid,Bernie Sanders,Elizabeth Warren,Adam Schiff,Dianne Feinstein,Jerrold Nadler,Tim Kaine,Bob Menendez,Robert Menendez,Chris Murphy,Ben Cardin
Russia|Vladimir Putin,Dmitry Medvedev,Sergei Lavrov,Sergey Lavrov,Dmitry Peskov,Sergei Shoigu,Sergey Shoigu,Maria Zakharova,Vitaly Churkin,Sergei Ryabkov
China|Xi Jinping,Hu Jintao,Li Keqiang,Li Qiang,Wang Yi,Liu He,Hua Chunying,Geng Shuang,Lu Kang,Hong Lei,Gao Feng,Zhao Lijian,Qin Gang
Iran|Ali Khamenei,Hassan Rouhani,Mahmoud Ahmadinejad,Mohammad Javad Zarif,Javad Zarif,Abbas Araghchi,Ebrahim Raisi,Masoud Pezeshkian,Qassem Soleimani,Qasem Soleimani,Ali Akbar Salehi,Hossein Amir-Abdollahian,Abbas Mousavi
North Korea|Kim Jong Un,Kim Jong-un,Kim Jong Il,Kim Jong-il,Ri Yong Ho,Choe Son Hui,Kim Yo Jong,Kim Kye Gwan,Ri Su Yong
South Korea|Moon Jae-in,Park Geun-hye,Yoon Suk-yeol,Kang Kyung-wha,Lee Myung-bak,Lee Jae-myung
Japan|Shinzo Abe,Yoshihide Suga,Fumio Kishida,Taro Kono,Shigeru Ishiba,Taro Aso,Sanae Takaichi
Israel|Benjamin Netanyahu,Ehud Barak,Avigdor Lieberman,Ehud Olmert,Shimon Peres,Tzipi Livni,Naftali Bennett,Yair Lapid,Benny Gantz,Yoav Gallant,Israel Katz,Reuven Rivlin,Moshe Yaalon,Danny Danon,Mark Regev,Ron Dermer
Palestinian Authority|Mahmoud Abbas,Saeb Erekat,Salam Fayyad,Rami Hamdallah,Riyad Mansour,Nabil Abu Rdeneh,Hanan Ashrawi
Hamas|Ismail Haniyeh,Khaled Meshaal,Yahya Sinwar,Sami Abu Zuhri,Khalil al-Hayya
Hezbollah|Hassan Nasrallah,Naim Qassem
Syria|Bashar al-Assad,Bashar Assad,Walid al-Moallem,Bashar Jaafari,Faisal Mekdad
Turkey|Recep Tayyip Erdogan,Tayyip Erdogan,Recep Tayyip Erdoğan,Ahmet Davutoglu,Mevlut Cavusoglu,Ibrahim Kalin,Binali Yildirim,Hakan Fidan,Hulusi Akar
Egypt|Hosni Mubarak,Mohamed Morsi,Mohammed Morsi,Abdel Fattah al-Sisi,Abdel-Fattah el-Sissi,Sameh Shoukry
Saudi Arabia|Mohammed bin Salman,Adel al-Jubeir,King Salman,Khalid al-Falih,Faisal bin Farhan
Iraq|Nouri al-Maliki,Haider al-Abadi,Adel Abdul Mahdi,Barham Salih,Hoshyar Zebari,Mustafa al-Kadhimi
Afghanistan|Hamid Karzai,Ashraf Ghani,Abdullah Abdullah
Pakistan|Imran Khan,Nawaz Sharif,Shehbaz Sharif,Asif Ali Zardari,Asim Munir,Shah Mehmood Qureshi,Pervez Musharraf,Khawaja Asif,Ishaq Dar,Bilawal Bhutto Zardari
Taliban|Zabihullah Mujahid,Amir Khan Muttaqi,Suhail Shaheen,Sirajuddin Haqqani,Mullah Omar,Haibatullah Akhundzada
India|Narendra Modi,Manmohan Singh,Sushma Swaraj,Subrahmanyam Jaishankar,S. Jaishankar,Rajnath Singh,Amit Shah,Arun Jaitley,Rahul Gandhi
Ukraine|Petro Poroshenko,Volodymyr Zelensky,Volodymyr Zelenskiy,Volodymyr Zelenskyy,Viktor Yanukovych,Arseniy Yatsenyuk,Dmytro Kuleba,Pavlo Klimkin
Britain|David Cameron,Theresa May,Boris Johnson,Liz Truss,Rishi Sunak,Keir Starmer,Philip Hammond,William Hague,Jeremy Hunt,Dominic Raab,George Osborne,David Lammy,Sajid Javid
France|Emmanuel Macron,Francois Hollande,François Hollande,Nicolas Sarkozy,Laurent Fabius,Jean-Yves Le Drian
Germany|Angela Merkel,Olaf Scholz,Friedrich Merz,Heiko Maas,Sigmar Gabriel,Frank-Walter Steinmeier,Annalena Baerbock
Canada|Justin Trudeau,Stephen Harper,Chrystia Freeland,Mark Carney
Mexico|Enrique Peña Nieto,Andrés Manuel López Obrador,Claudia Sheinbaum,Marcelo Ebrard
Venezuela|Nicolás Maduro,Nicolas Maduro,Hugo Chávez,Hugo Chavez,Jorge Arreaza
European Union|Federica Mogherini,Catherine Ashton,Jean-Claude Juncker,Donald Tusk,Ursula von der Leyen,Josep Borrell,Michel Barnier,Kaja Kallas
United Nations|Ban Ki-moon,Antonio Guterres,António Guterres,Kofi Annan,Lakhdar Brahimi,Staffan de Mistura,Valerie Amos
NATO|Jens Stoltenberg,Anders Fogh Rasmussen,Mark Rutte
IAEA|Yukiya Amano,Rafael Grossi
Libya|Moammar Gadhafi,Muammar Gaddafi,Khalifa Haftar
Cuba|Raúl Castro,Raul Castro,Fidel Castro,Miguel Díaz-Canel
Belarus|Alexander Lukashenko
Philippines|Rodrigo Duterte,Ferdinand Marcos Jr.
Lebanon|Saad Hariri,Michel Aoun,Najib Mikati
Brazil|Jair Bolsonaro,Dilma Rousseff,Luiz Inácio Lula da Silva
Australia|Tony Abbott,Malcolm Turnbull,Scott Morrison,Julie Bishop,Anthony Albanese
`;

/** Those who are known by their full name alone. */
const FURTHER = `
United States|Denis McDonough,Robert Gates,Robert Mueller,David Petraeus,Michael Froman,Sally Jewell,Tom Vilsack,Gina McCarthy,Jeh Johnson,Janet Napolitano,Wendy Sherman,Victoria Nuland,Tony Blinken,Antony Blinken,Tom Donilon,Eric Schultz,Ernest Moniz,Penny Pritzker,Jacob Lew,Robert Ford,Bernadette Meehan,Ned Price,Peter Cook,George Little,Mark Toner,John Kirby,Brett McGurk,Keith Alexander,Raymond Odierno,Lloyd Austin,Joseph Votel,Sylvia Mathews Burwell,Kathleen Sebelius,Robert Work,Benjamin Rhodes,Philip Gordon,Adam Szubin,Daniel Shapiro,Michael McFaul,Michael Rogers,Mary Jo White,Gil Kerlikowske|Barack Obama
United States|John Kelly,Kirstjen Nielsen,Gary Cohn,Mark Meadows,Robert O’Brien,Hogan Gidley,Stephanie Grisham,Kayleigh McEnany,Scott Pruitt,Betsy DeVos,Ben Carson,Alex Azar,Tom Price,Rick Perry,Ryan Zinke,Sonny Perdue,Elaine Chao,Dan Coats,Gina Haspel,Christopher Wray,Rod Rosenstein,Matthew Whitaker,Brian Hook,Zalmay Khalilzad,Stephen Biegun,David Friedman,Jason Greenblatt,Stephen Miller,Ivanka Trump,Raj Shah,Lindsay Walters,Kelly Craft,Elliott Abrams,Robert Manning,Dana White,Kevin McAleenan,Ken Cuccinelli,Chad Wolf,Mark Milley,Kenneth McKenzie,Jonathan Hoffman,Jerome Adams,Deborah Birx,Heather Wilson,Joseph Maguire,John Ratcliffe,Richard Grenell,John Sullivan,Steve Mnuchin,Michael Anton,Rob Porter,Reince Priebus,JD Vance,Kash Patel,Tulsi Gabbard,Pam Bondi,Kristi Noem,Howard Lutnick,Jamieson Greer,Mike Waltz,Tammy Bruce,Stephen Feinberg,Dan Caine|Donald Trump
United States|Jen Psaki,Ned Price,Matthew Miller,John Kerry,Linda Thomas-Greenfield,Alejandro Mayorkas,Pete Buttigieg,Gina Raimondo,Katherine Tai,Ron Klain,Wendy Sherman,Avril Haines,Mark Milley,Amos Hochstein,Brett McGurk,Patrick Ryder,Jennifer Granholm,Xavier Becerra,Michael Regan,Samantha Power,Victoria Nuland,Kurt Campbell,Sabrina Singh,Vedant Patel,Zalmay Khalilzad|Joe Biden
United States|Robert Gates,Stephen Hadley,John Negroponte,Robert Zoellick,John Bolton,Paul Wolfowitz,Karl Rove,Ari Fleischer,Scott McClellan,Dana Perino,Tony Snow,Alberto Gonzales,Michael Mukasey,Henry Paulson,Ryan Crocker,Zalmay Khalilzad,Nicholas Burns,Christopher Hill,Sean McCormack,David Petraeus|George W. Bush
Russia|Sergei Ivanov,Dmitry Rogozin,Vasily Nebenzya,Igor Konashenkov,Alexander Novak,Anatoly Antonov,Mikhail Bogdanov,Vladimir Medinsky,Andrei Belousov,Kirill Dmitriev,Yuri Ushakov,Valery Gerasimov,Mikhail Mishustin,Leonid Slutsky,Konstantin Kosachev,Alexander Yakovenko,Grigory Karasin
China|Wen Jiabao,Yang Jiechi,Cui Tiankai,Wang Wenbin,Mao Ning,Lin Jian,Guo Jiakun,Li Hui,Zhong Shan,He Lifeng,Wei Fenghe,Yang Yujun,Wu Qian,Ren Guoqiang,Liu Weimin,Fu Ying,Zhang Jun,Wang Qishan,Sun Weidong
Iran|Marzieh Afkham,Ali Larijani,Ali Shamkhani,Abbas Araqchi,Majid Ravanchi,Majid Takht-Ravanchi,Bahram Ghasemi,Behrouz Kamalvandi,Mohammad Ali Jafari,Hossein Salami,Amir Ali Hajizadeh,Ali Rabiei,Bijan Zanganeh,Esmail Baghaei,Esmaeil Baghaei,Nasser Kanaani,Mohammad Bagher Ghalibaf,Mohammad Eslami,Hossein Dehghan,Ramin Mehmanparast,Saeed Jalili,Mohammad Khatami,Gholamhossein Dehghani
North Korea|Kim Yong Chol,Kim Yong Nam,Choe Ryong Hae,Pak Pong Ju,Ri Son Gwon,Ja Song Nam,Kim Song,Kim Hyok Chol,Choe Ryong-hae,Kim Yo-jong,Jang Song Thaek
South Korea|Chung Eui-yong,Suh Hoon,Cho Myoung-gyon,Song Young-moo,Yun Byung-se,Ban Ki Moon,Kim Kwan-jin,Kim Min-seok,Yoon Young-chan,Kim Eui-kyeom,Cheong Seong-chang,Lee Do-hoon,Han Min-koo,Hwang Kyo-ahn
Japan|Itsunori Onodera,Tomomi Inada,Toshimitsu Motegi,Nobuo Kishi,Yoshimasa Hayashi,Katsunobu Kato,Akira Amari,Gen Nakatani,Naoto Kan,Yoshihiko Noda,Yukio Edano
Israel|Yuval Steinitz,Gilad Erdan,Moshe Kahlon,Gadi Eisenkot,Gadi Eizenkot,Aviv Kochavi,Herzi Halevi,Isaac Herzog,Gideon Saar,Gideon Sa’ar,Itamar Ben-Gvir,Bezalel Smotrich,Yisrael Katz,Dore Gold,Peter Lerner,Daniel Hagari,Michael Oren,Danny Ayalon,Silvan Shalom,Ofir Gendelman,David Mencer,Eyal Zamir,Jonathan Conricus,Micky Rosenfeld,Emmanuel Nahshon,Yigal Palmor,Dan Meridor
Palestinian Authority|Nabil Abu Rudeineh,Nabil Shaath,Mohammad Shtayyeh,Riyad al-Maliki,Riad Malki,Hussein al-Sheikh,Husam Zomlot,Nabil Abu Rudaina,Mohammed Shtayyeh,Mohammad Mustafa
Hamas|Fawzi Barhum,Fawzi Barhoum,Hazem Qassem,Mahmoud Zahar,Mahmoud al-Zahar,Musa Abu Marzouk,Mousa Abu Marzouk,Osama Hamdan,Ghazi Hamad,Basem Naim,Khaled Mashaal,Taher al-Nunu,Izzat al-Rishq
Syria|Walid Moallem,Walid al-Moualem,Bashar al-Jaafari,Faisal al-Mekdad,Faisal Mikdad,Bouthaina Shaaban,Omran al-Zoubi,Ahmed al-Sharaa,Asaad al-Shibani
Turkey|Bekir Bozdag,Abdullah Gul,Mevlüt Çavuşoğlu,Ömer Çelik,Omer Celik,Fahrettin Altun,Numan Kurtulmus,Suleyman Soylu,Berat Albayrak,Volkan Bozkir,Bulent Arinc,Mehmet Simsek
Egypt|Adly Mansour,Abdel-Fattah el-Sisi,Abdel Fattah el-Sisi,Abdel Fattah el-Sissi,Abdel-Fattah al-Sisi,Hazem el-Beblawi,Nabil Fahmy,Ibrahim Mahlab,Badr Abdelatty,Ahmed Abu Zeid,Mohammed Mursi,Mohamed Mursi
Saudi Arabia|Salman bin Abdulaziz,Saud al-Faisal,Turki al-Maliki,Ahmed Asiri,Ahmed al-Asiri,Khalid bin Salman,Abdulaziz bin Salman,Abdullah al-Mouallimi,Turki al-Faisal,Ali al-Naimi,Prince Mohammed bin Salman
United Arab Emirates|Anwar Gargash,Mohammed bin Zayed,Abdullah bin Zayed,Yousef al-Otaiba
Qatar|Tamim bin Hamad Al Thani,Mohammed bin Abdulrahman Al Thani,Majed al-Ansari,Khalid al-Attiyah
Jordan|Ayman Safadi,Nasser Judeh,King Abdullah II
Yemen|Abed Rabbo Mansour Hadi,Abd-Rabbu Mansour Hadi,Abdrabbuh Mansur Hadi,Khaled Bahah
Houthis|Mohammed Abdul-Salam,Mohammed Abdulsalam,Abdul-Malik al-Houthi,Yahya Saree,Yahya Sarea,Mohammed Ali al-Houthi
Iraq|Fuad Masum,Ibrahim al-Jaafari,Khaled al-Obeidi,Saad Maan,Mohammed Shia al-Sudani,Qassim al-Moussawi,Qassim al-Araji
Kurdistan Regional Government|Masoud Barzani,Massoud Barzani,Nechirvan Barzani,Masrour Barzani
Afghanistan|Hamdullah Mohib,Mohammad Hanif Atmar,Sediq Sediqqi,Sediq Seddiqi,Salahuddin Rabbani,Amrullah Saleh
Pakistan|Qamar Javed Bajwa,Raheel Sharif,Ashfaq Parvez Kayani,Yousuf Raza Gilani,Hina Rabbani Khar,Fawad Chaudhry,Maleeha Lodhi,Asim Bajwa,Asif Ghafoor,Sartaj Aziz,Chaudhry Nisar Ali Khan,Ahmed Sharif Chaudhry,Attaullah Tarar,Mohammad Faisal,Nafees Zakaria
Taliban|Zabiullah Mujahid,Qari Yousuf Ahmadi,Abdul Ghani Baradar,Mullah Abdul Ghani Baradar,Akhtar Mansour,Sher Mohammad Abbas Stanikzai,Sher Mohammad Stanekzai,Mohammad Naeem,Mohammed Naeem,Mohammad Yaqoob,Abdul Qahar Balkhi
India|Salman Khurshid,Nirmala Sitharaman,Manohar Parrikar,Ajit Doval,Raveesh Kumar,Vikas Swarup,Gopal Baglay,Randhir Jaiswal,Arindam Bagchi,Piyush Goyal,Nitin Gadkari,Pranab Mukherjee,Vikram Misri,Syed Akbaruddin,Vijay Gokhale,Ram Nath Kovind,Prakash Javadekar
Ukraine|Arseny Yatsenyuk,Oleksandr Turchynov,Andriy Yermak,Mykhailo Podolyak,Denys Shmyhal,Oleksii Reznikov,Rustem Umerov,Andriy Sybiha,Andriy Lysenko,Volodymyr Groysman,Arsen Avakov,Valeriy Chaly,Dmytro Medvedev,Andriy Deshchytsia,Oleksiy Danilov,Valerii Zaluzhnyi,Andriy Kobolev
Britain|Gordon Brown,Nick Clegg,Michael Fallon,Gavin Williamson,Penny Mordaunt,Ben Wallace,Amber Rudd,Priti Patel,David Davis,Karen Pierce,Matthew Rycroft,Mark Lyall Grant,James Cleverly,Grant Shapps,John Healey,Rachel Reeves,Yvette Cooper,Kim Darroch,Michael Gove,Matt Hancock,Liam Fox,Mark Sedwill,Tony Blair
Labour|Jeremy Corbyn,Ed Miliband,Emily Thornberry,John McDonnell,Diane Abbott,Tulip Siddiq,Tom Watson,Hilary Benn
France|Manuel Valls,Bernard Cazeneuve,Edouard Philippe,Jean-Marc Ayrault,Florence Parly,Bruno Le Maire,Gerard Araud,Francois Delattre,Catherine Colonna,Stephane Sejourne,Jean-Noel Barrot,Sebastien Lecornu,Alain Juppe,Segolene Royal,Christophe Castaner,Francois Molins
Germany|Guido Westerwelle,Ursula von der Leyen,Thomas de Maiziere,Wolfgang Schaeuble,Wolfgang Schäuble,Steffen Seibert,Peter Altmaier,Annegret Kramp-Karrenbauer,Horst Seehofer,Boris Pistorius,Robert Habeck,Johann Wadephul,Christian Lindner,Joschka Fischer,Niels Annen
Canada|John Baird,Stephane Dion,Mélanie Joly,Melanie Joly,Anita Anand,Harjit Sajjan,Bill Morneau,Ralph Goodale,Marc Garneau,Dominic LeBlanc,Jim Flaherty,Joe Oliver
Mexico|Enrique Pena Nieto,Andres Manuel Lopez Obrador,Luis Videgaray,Ildefonso Guajardo,Jesus Seade,Alicia Barcena,Juan Ramon de la Fuente,Felipe Calderon,Felipe Calderón,Olga Sanchez Cordero
Venezuela|Delcy Rodriguez,Delcy Rodríguez,Jorge Rodriguez,Jorge Rodríguez,Diosdado Cabello,Vladimir Padrino,Vladimir Padrino Lopez,Tareck El Aissami,Tarek William Saab,Elias Jaua,Rafael Ramirez
Colombia|Juan Manuel Santos,Ivan Duque,Iván Duque,Gustavo Petro,Alvaro Uribe,Carlos Holmes Trujillo
European Union|Jose Manuel Barroso,José Manuel Barroso,Herman Van Rompuy,Cecilia Malmstrom,Cecilia Malmström,Valdis Dombrovskis,Maros Sefcovic,Maja Kocijancic,Charles Michel,Antonio Tajani,Martin Schulz,Guenther Oettinger,Miguel Arias Canete,Margaritis Schinas,Antonio Costa,Roberta Metsola,Helga Schmid,Phil Hogan
United Nations|Stephane Dujarric,Farhan Haq,Martin Nesirky,Martin Griffiths,Geir Pedersen,Ghassan Salame,Zeid Ra’ad al-Hussein,Zeid Raad al-Hussein,Navi Pillay,Michelle Bachelet,Filippo Grandi,Mark Lowcock,Stephen O’Brien,David Beasley,Tom Fletcher,Volker Türk,Volker Turk,Rosemary DiCarlo,Christof Heyns,Ismail Ould Cheikh Ahmed,Vijay Nambiar,Philippe Lazzarini,Pierre Krahenbuhl,Chris Gunness,Achim Steiner,Christiana Figueres,Angela Kane,Jan Egeland,Heiner Bielefeldt,Agnes Callamard,Jeffrey Feltman
NATO|Oana Lungescu,Philip Breedlove,Curtis Scaparrotti,Rose Gottemoeller,Christopher Cavoli
World Health Organization|Tedros Adhanom Ghebreyesus,Margaret Chan,Maria Van Kerkhove,Bruce Aylward,Keiji Fukuda,Christian Lindmeier,Tarik Jasarevic
Libya|Fayez al-Sarraj,Fayez Serraj,Ali Zeidan,Abdullah al-Thinni,Mohamed Siala,Mustafa Abdul Jalil,Abdul Hamid Dbeibah
Cuba|Miguel Diaz-Canel,Bruno Rodriguez,Bruno Rodríguez,Josefina Vidal,Ricardo Alarcon
Belarus|Aleksandr Lukashenko,Vladimir Makei
Philippines|Benigno Aquino,Benigno Aquino III,Harry Roque,Perfecto Yasay,Delfin Lorenzana,Salvador Panelo,Ernesto Abella,Albert del Rosario,Teodoro Locsin,Bongbong Marcos,Leila de Lima
Lebanon|Gebran Bassil,Tammam Salam,Nabih Berri,Michel Suleiman,Najib Miqati,Joseph Aoun,Nawaf Salam
Brazil|Michel Temer,Ernesto Araujo,Ernesto Araújo,Luiz Inacio Lula da Silva,Celso Amorim,Eduardo Paes,Hamilton Mourao,Ricardo Salles,Mauro Vieira
Australia|Kevin Rudd,Julia Gillard,Peter Dutton,Marise Payne,Christopher Pyne,Penny Wong,Richard Marles,Peter Cosgrove
New Zealand|Jacinda Ardern,John Key,Bill English,Winston Peters,Chris Hipkins,Christopher Luxon,Stuart Nash
Italy|Matteo Renzi,Silvio Berlusconi,Giuseppe Conte,Matteo Salvini,Luigi Di Maio,Mario Draghi,Giorgia Meloni,Paolo Gentiloni,Enrico Letta,Mario Monti,Angelino Alfano,Sergio Mattarella,Guido Crosetto
Spain|Mariano Rajoy,Pedro Sanchez,Pedro Sánchez,Josep Borrell,Alfonso Dastis,Fernando Grande-Marlaska,Jose Manuel Albares
Greece|Alexis Tsipras,Antonis Samaras,Yanis Varoufakis,Kyriakos Mitsotakis,George Papandreou,Euclid Tsakalotos,Nikos Kotzias,Panos Kammenos,Nikos Dendias
Poland|Andrzej Duda,Donald Tusk,Radoslaw Sikorski,Radosław Sikorski,Mateusz Morawiecki,Beata Szydlo,Bronislaw Komorowski,Jaroslaw Kaczynski,Witold Waszczykowski,Jacek Czaputowicz,Karol Nawrocki
Hungary|Viktor Orban,Viktor Orbán,Peter Szijjarto,Péter Szijjártó,Zoltan Kovacs
Netherlands|Mark Rutte,Frans Timmermans,Bert Koenders,Stef Blok,Dick Schoof,Ivo Opstelten
Belgium|Charles Michel,Didier Reynders,Jan Jambon,Elio Di Rupo,Alexander De Croo,Eric Van der Sypt
Sweden|Stefan Lofven,Stefan Löfven,Margot Wallstrom,Margot Wallström,Carl Bildt,Ulf Kristersson,Magdalena Andersson,Ann Linde
Norway|Erna Solberg,Borge Brende,Børge Brende,Jonas Gahr Store,Jonas Gahr Støre,Jens Stoltenberg
Denmark|Lars Lokke Rasmussen,Lars Løkke Rasmussen,Mette Frederiksen,Helle Thorning-Schmidt
Finland|Sauli Niinisto,Sauli Niinistö,Sanna Marin,Juha Sipila,Alexander Stubb
Ireland|Leo Varadkar,Enda Kenny,Simon Coveney,Micheal Martin,Micheál Martin
Austria|Sebastian Kurz,Werner Faymann,Karl Nehammer,Heinz Fischer,Christian Kern
Serbia|Aleksandar Vucic,Aleksandar Vučić,Ivica Dacic,Tomislav Nikolic
Armenia|Nikol Pashinyan,Serzh Sargsyan
Azerbaijan|Ilham Aliyev,Hikmet Hajiyev
Kazakhstan|Nursultan Nazarbayev,Kassym-Jomart Tokayev
Indonesia|Joko Widodo,Susilo Bambang Yudhoyono,Retno Marsudi,Prabowo Subianto,Wiranto,Marty Natalegawa,Sutopo Purwo Nugroho
Malaysia|Najib Razak,Mahathir Mohamad,Anwar Ibrahim,Hishammuddin Hussein,Liow Tiong Lai,Khalid Abu Bakar,Azharuddin Abdul Rahman
Singapore|Lee Hsien Loong,Lawrence Wong,Vivian Balakrishnan
Thailand|Prayuth Chan-ocha,Yingluck Shinawatra,Srettha Thavisin,Paetongtarn Shinawatra,Anutin Charnvirakul,Thaksin Shinawatra
Myanmar|Aung San Suu Kyi,Thein Sein,Min Aung Hlaing,Zaw Htay
Cambodia|Hun Sen,Hun Manet
Vietnam|Nguyen Phu Trong,Nguyen Xuan Phuc,Le Thi Thu Hang,Nguyen Tan Dung,To Lam,Le Hai Binh,Pham Minh Chinh
Bangladesh|Sheikh Hasina,Muhammad Yunus
Sri Lanka|Mahinda Rajapaksa,Maithripala Sirisena,Gotabaya Rajapaksa,Ranil Wickremesinghe
Nepal|K.P. Sharma Oli,Sushil Koirala,Pushpa Kamal Dahal
Taiwan|Tsai Ing-wen,Ma Ying-jeou,Lai Ching-te,Joseph Wu
Nigeria|Goodluck Jonathan,Muhammadu Buhari,Bola Tinubu,Lai Mohammed,Garba Shehu,Yemi Osinbajo
Kenya|Uhuru Kenyatta,William Ruto,Amina Mohamed,Joseph Boinnet
South Africa|Jacob Zuma,Cyril Ramaphosa,Ronald Lamola,Naledi Pandor
Ethiopia|Abiy Ahmed,Hailemariam Desalegn,Gedu Andargachew
Sudan|Omar al-Bashir,Abdel Fattah al-Burhan,Abdalla Hamdok
South Sudan|Salva Kiir,Riek Machar
Somalia|Mohamed Abdullahi Mohamed,Hassan Sheikh Mohamud
Rwanda|Paul Kagame,Louise Mushikiwabo
Uganda|Yoweri Museveni
Congo|Joseph Kabila,Felix Tshisekedi,Félix Tshisekedi
Zimbabwe|Robert Mugabe,Emmerson Mnangagwa
Mali|Ibrahim Boubacar Keita,Assimi Goita
Tunisia|Beji Caid Essebsi,Kais Saied,Moncef Marzouki,Mehdi Jomaa,Habib Essid
Argentina|Mauricio Macri,Cristina Fernandez de Kirchner,Cristina Kirchner,Alberto Fernandez,Javier Milei,Hector Timerman
Chile|Sebastian Pinera,Sebastián Piñera,Michelle Bachelet,Gabriel Boric
Bolivia|Evo Morales,Jeanine Anez,Luis Arce
Ecuador|Rafael Correa,Lenin Moreno,Ricardo Patino,Guillermo Lasso,Daniel Noboa
Peru|Ollanta Humala,Pedro Pablo Kuczynski,Martin Vizcarra,Pedro Castillo,Dina Boluarte
El Salvador|Nayib Bukele
Honduras|Juan Orlando Hernandez
Nicaragua|Daniel Ortega,Rosario Murillo
Vatican|Federico Lombardi,Greg Burke,Pietro Parolin
`;

interface Holder {
  name: string;
  side: string;
  under: string | undefined;
}

const holders = (table: string): Holder[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [side = '', names = '', under] = line.split('|');
      return names.split(',').map((name) => ({ name, side, under }));
    });

const prominent = holders(PROMINENT);
const all = [...prominent, ...holders(FURTHER)];

/** Who held several offices has the side of the one that is listed first. */
const sides = (list: readonly Holder[]): ReadonlyMap<string, string> =>
  new Map(list.map(({ name, side }): [string, string] => [name.toLowerCase(), side]).reverse());

/** The side of an office-holder, by full name in lower case. */
export const SIDE_BY_PERSON: ReadonlyMap<string, string> = sides(all);

/** The side of those whose last name is enough, by full name in lower case. */
export const SIDE_BY_PROMINENT: ReadonlyMap<string, string> = sides(prominent);

/** The presidents under whom somebody held office, by full name in lower case: in another's time they speak for themselves. */
export const PRESIDENTS_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const { name, under } of all)
    if (under) map.set(name.toLowerCase(), [...(map.get(name.toLowerCase()) ?? []), under]);
  return map;
})();

/** Full names of office-holders as news writes them, by the name in lower case. */
export const PERSON_NAMES: ReadonlyMap<string, string> = new Map(all.map(({ name }) => [name.toLowerCase(), name]));
