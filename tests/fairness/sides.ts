/** The names by which articles call one side, in an order that all sides share; a missing one is not swapped. */
export interface SideNames {
  name: string;
  /** As an adjective ("Danish"). */
  adjective?: string;
  /** Its people ("Danes"), and one of them where that is no adjective ("Dane"). */
  people?: string;
  person?: string;
  capital?: string;
  /** Those who lead it or speak for it, full names; last names follow from them. */
  leaders?: string[];
}

const state = (name: string, adjective: string, people: string, capital: string, ...leaders: string[]): SideNames => ({
  name,
  adjective,
  people,
  capital,
  leaders,
});

/** States with the names that news calls them by; leaders are those of the corpora's years. */
export const STATES: readonly SideNames[] = [
  state('Afghanistan', 'Afghan', 'Afghans', 'Kabul', 'Hamid Karzai', 'Ashraf Ghani'),
  state('China', 'Chinese', 'Chinese', 'Beijing', 'Xi Jinping', 'Wang Yi'),
  state('Egypt', 'Egyptian', 'Egyptians', 'Cairo', 'Mohamed Morsi', 'Hosni Mubarak'),
  state('France', 'French', 'French', 'Paris', 'Emmanuel Macron', 'Francois Hollande'),
  state('Germany', 'German', 'Germans', 'Berlin', 'Angela Merkel'),
  state('India', 'Indian', 'Indians', 'New Delhi', 'Narendra Modi'),
  state('Iran', 'Iranian', 'Iranians', 'Tehran', 'Hassan Rouhani', 'Mohammad Javad Zarif'),
  state('Iraq', 'Iraqi', 'Iraqis', 'Baghdad', 'Haider al-Abadi'),
  state('Israel', 'Israeli', 'Israelis', 'Jerusalem', 'Benjamin Netanyahu', 'Ehud Barak'),
  state('Lebanon', 'Lebanese', 'Lebanese', 'Beirut', 'Saad Hariri'),
  state('Libya', 'Libyan', 'Libyans', 'Tripoli', 'Moammar Gadhafi'),
  state('Mexico', 'Mexican', 'Mexicans', 'Mexico City', 'Enrique Pena Nieto'),
  state('North Korea', 'North Korean', 'North Koreans', 'Pyongyang', 'Kim Jong Un'),
  state('Pakistan', 'Pakistani', 'Pakistanis', 'Islamabad', 'Khawaja Asif', 'Imran Khan'),
  state('Russia', 'Russian', 'Russians', 'Moscow', 'Vladimir Putin', 'Sergei Lavrov'),
  state('Saudi Arabia', 'Saudi', 'Saudis', 'Riyadh', 'Mohammed bin Salman'),
  state('South Korea', 'South Korean', 'South Koreans', 'Seoul', 'Moon Jae-in'),
  state('Syria', 'Syrian', 'Syrians', 'Damascus', 'Bashar al-Assad', 'Walid al-Moallem'),
  state('Turkey', 'Turkish', 'Turks', 'Ankara', 'Recep Tayyip Erdogan', 'Mevlut Cavusoglu'),
  state('Ukraine', 'Ukrainian', 'Ukrainians', 'Kiev', 'Petro Poroshenko', 'Pavlo Klimkin'),
  state('United States', 'American', 'Americans', 'Washington', 'Barack Obama', 'John Kerry'),
  state('Venezuela', 'Venezuelan', 'Venezuelans', 'Caracas', 'Nicolas Maduro'),
];

/** Articles of our own (tests/fixtures/fairness): the two sides of each, with its invented ministers. */
export const FIXTURES: Record<string, readonly [SideNames, SideNames]> = {
  'border-market': [
    state('Thailand', 'Thai', 'Thais', 'Bangkok', 'Anan Srisai'),
    state('Cambodia', 'Cambodian', 'Cambodians', 'Phnom Penh', 'Sok Vannak'),
  ],
  'ceasefire-monitors': [{ name: 'Turkey', adjective: 'Turkish' }, { name: 'the PKK' }],
  'ferry-inspections': [
    state('Norway', 'Norwegian', 'Norwegians', 'Oslo', 'Henrik Solberg'),
    state('Denmark', 'Danish', 'Danes', 'Copenhagen', 'Mikkel Holm'),
  ],
  'fishing-boats': [
    state('Peru', 'Peruvian', 'Peruvians', 'Lima', 'Luis Paredes'),
    state('Chile', 'Chilean', 'Chileans', 'Santiago', 'Andrea Rojas'),
  ],
  'gas-transit': [
    state('Hungary', 'Hungarian', 'Hungarians', 'Budapest', 'Gabor Varga'),
    state('Romania', 'Romanian', 'Romanians', 'Bucharest', 'Radu Ionescu'),
  ],
  'grain-corridor': [
    state('Kenya', 'Kenyan', 'Kenyans', 'Nairobi', 'Grace Wanjiru'),
    state('Tanzania', 'Tanzanian', 'Tanzanians', 'Dodoma', 'Neema Mushi'),
  ],
  'hostage-claim': [{ name: 'Nigeria', adjective: 'Nigerian' }, { name: 'the Movement for the Delta' }],
  'prisoner-exchange': [{ name: 'Colombia', adjective: 'Colombian' }, { name: 'the ELN' }],
  'river-dam': [
    state('Ethiopia', 'Ethiopian', 'Ethiopians', 'Addis Ababa', 'Dawit Alemu'),
    state('Egypt', 'Egyptian', 'Egyptians', 'Cairo', 'Karim Fawzy'),
  ],
  'satellite-treaty': [
    state('Finland', 'Finnish', 'Finns', 'Helsinki', 'Antti Korpela'),
    state('Sweden', 'Swedish', 'Swedes', 'Stockholm', 'Linnea Dahl'),
  ],
};
