/** Sums of counts: of so many, so many are right. */
import type { Found, Share } from "../../schema/measured.ts";
import { byCodePoint } from "../text/order.ts";

const NONE: Share = { right: 0, of: 0 };

const plus = (a: Share, b: Share): Share => ({ right: a.right + b.right, of: a.of + b.of });

/** How many of the answers are right. */
export const shareOf = (answers: readonly boolean[]): Share => ({
  right: answers.filter(Boolean).length,
  of: answers.length,
});

export const sumOf = (shares: readonly Share[]): Share => shares.reduce(plus, NONE);

export const foundSum = (all: readonly Found[]): Found => ({
  made: sumOf(all.map(({ made }) => made)),
  annotated: sumOf(all.map(({ annotated }) => annotated)),
});

/** Shares of the same name added up, by name in order of code points. */
export const sharesByName = (
  named: readonly (readonly [name: string, share: Share])[],
): { readonly [name: string]: Share } => {
  const sums = new Map<string, Share>();
  for (const [name, share] of named) sums.set(name, plus(sums.get(name) ?? NONE, share));
  return Object.fromEntries([...sums].sort(([a], [b]) => byCodePoint(a, b)));
};
