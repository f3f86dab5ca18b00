/** How often each of several texts was seen. The order of what it gives depends on the counts and texts alone. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(value: string): void {
    this.counts.set(value, this.of(value) + 1);
  }

  of(value: string): number {
    return this.counts.get(value) ?? 0;
  }

  /** The most frequent one; of several the one more frequent in another tally, then the first by code unit; "" for none. */
  best(other?: Tally): string {
    const ranked = this.ranked();
    const most = ranked.filter(([, count]) => count === ranked[0]?.[1]).map(([value]) => value);
    const of = (value: string): number => other?.of(value) ?? 0;
    return most.reduce((a, b) => (of(b) > of(a) ? b : a), most[0] ?? "");
  }

  /** With their counts, the most frequent first. */
  ranked(): readonly (readonly [string, number])[] {
    return [...this.counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  }
}
