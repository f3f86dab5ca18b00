/** What was measured of the machine and of its readers: counts, written by the evaluation. */

/** Of so many, so many are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** Of the records made so many are right, of those that people wrote down so many are found. */
export interface Found {
  readonly made: Share;
  readonly annotated: Share;
}

/** The machine's records of this release's articles against what people decided on them. */
export interface Decided {
  readonly articles: number;
  /** By kind of record. */
  readonly records: { readonly [kind: string]: Found };
  /** By table and column, "statements.speaker_id": of the records that are found, those with the right value. */
  readonly values: { readonly [column: string]: Share };
  /** By the rule's id, of relations and mentions. */
  readonly rules: { readonly [rule: string]: Share };
  /** By document: its mentions, and the actors that they name. */
  readonly documents: {
    readonly [document: string]: { readonly mentions: Found; readonly actors: Found };
  };
}

/** What two readers wrote down, apart from each other: `both` of the first's and of the second's records are one. */
export interface Agreement {
  readonly records: {
    readonly [kind: string]: {
      readonly first: number;
      readonly second: number;
      readonly both: number;
    };
  };
  /** By table and column, of the records that both have: those with the same value, and Cohen's kappa of codes. */
  readonly values: { readonly [column: string]: Share & { readonly kappa: number | null } };
}

export interface Measured {
  /** What the annotated articles are, and how far they were looked at while the rules were written. */
  readonly corpus: string;
  /** Annotated articles that the machine was measured on. */
  readonly articles: number;
  /** By what is counted. */
  readonly statements: { readonly [what: string]: Found };
  /** Matched statements whose speaker has the right words. */
  readonly speakers: Share;
  /** By the rule's id. */
  readonly rules: { readonly [rule: string]: Share };
  readonly decided: Decided;
  readonly agreement: Agreement;
}

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);

export const portionOf = ({ right, of }: Share): number => ratio(right, of);

/** The harmonic mean of precision and recall. */
export const f1 = ({ made, annotated }: Found): number => {
  const [p, r] = [portionOf(made), portionOf(annotated)];
  return ratio(2 * p * r, p + r);
};

/** Wilson's score interval at 95 % (E. B. Wilson 1927), as shares. */
export const interval = ({ right, of }: Share): readonly [low: number, high: number] => {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
};
