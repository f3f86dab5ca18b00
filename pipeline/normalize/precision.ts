/** What a row's `confidence` is: how often its rule was right. */
import type { Measured } from "../../schema/measured.ts";

/** A share of fewer rows says too little. */
const LEAST = 20;

/**
 * The share of its rows in which a rule was right, in hundredths; null where it made too few. The annotated articles
 * count, of rules that they do not tell of the release's own.
 */
export const precisionOf = (
  { rules, decided }: Pick<Measured, "rules" | "decided">,
  rule: string,
): number | null => {
  const { right, of } = rules[rule] ?? decided.rules[rule] ?? { right: 0, of: 0 };
  return of < LEAST ? null : Math.round((100 * right) / of) / 100;
};
