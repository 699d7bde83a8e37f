/** Titles and offices that stand before names. */
const TITLES = new Set(
  'mr mr. mrs mrs. ms ms. dr dr. president vice prime minister sen sen. senator rep rep. representative gov gov. governor gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain sgt sgt. adm adm. admiral king queen prince princess crown sheikh ayatollah pope secretary chancellor ambassador judge justice chairman chairwoman speaker sir lord lady mayor imam rabbi reverend rev. field marshal brig brig. brigadier former spokesman spokeswoman rear cmdr. prof. prof professor foreign defense defence state attorney chief of house manager ceo founder co-founder leader commander director duchess duke monsignor congressman congresswoman inspector sheriff superintendent commissioner'.split(
    ' ',
  ),
);

/** Whether a word is a title or an office that can stand before a name. */
export function isTitle(lower: string): boolean {
  return TITLES.has(lower);
}
