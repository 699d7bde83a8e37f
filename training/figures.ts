/** Right, false and missed items, and what follows from them. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  add(found: ReadonlySet<string>, gold: ReadonlySet<string>): void {
    for (const item of found) {
      if (gold.has(item)) this.right++;
      else this.wrong++;
    }
    for (const item of gold) if (!found.has(item)) this.missed++;
  }

  get f1(): number {
    return this.right === 0 ? 0 : (2 * this.right) / (2 * this.right + this.wrong + this.missed);
  }

  toString(): string {
    const share = (other: number) => ((100 * this.right) / Math.max(1, this.right + other)).toFixed(1);
    return `F1 ${(100 * this.f1).toFixed(1)} (precision ${share(this.wrong)}, recall ${share(this.missed)})`;
  }
}

/** The stretches of one kind in BIO labels, as "first-last" over what `isWord` keeps: punctuation at the ends is ignored. */
export function stretches(labels: readonly string[], kind: string, isWord: (i: number) => boolean): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i < labels.length; ) {
    if (!labels[i]?.endsWith(`-${kind}`)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (labels[end] === `I-${kind}`) end++;
    let first = i;
    let last = end - 1;
    while (first < last && !isWord(first)) first++;
    while (last > first && !isWord(last)) last--;
    found.add(`${first}-${last}`);
    i = end;
  }
  return found;
}
