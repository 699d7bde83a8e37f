/** Shuffles a list in place (Fisher and Yates). */
export function shuffle<T>(list: T[], next: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const one = list[i]!;
    list[i] = list[j]!;
    list[j] = one;
  }
}
