/** The tense of the verb beside an expression, where the words around it show one. */
import { once } from "../text/once.ts";
import type { Calendar } from "./calendar.ts";
import { anyOf } from "./numbers.ts";
import type { Reference } from "./reference.ts";

type Tense = Reference["tense"];

interface Sign {
  readonly tense: Tense;
  readonly start: number;
  readonly end: number;
}

/**
 * The tense of the verb nearest to the expression in its context; undefined where none shows one, or where two that
 * differ are equally near. An expression that does not stand in the context word for word is taken to open it.
 */
export const tenseBeside = (expression: string, context: string, calendar: Calendar): Tense => {
  const start = Math.max(0, context.indexOf(expression));
  const end = context.startsWith(expression, start) ? start + expression.length : start;
  const far = (sign: Sign): number => Math.max(start - sign.end, sign.start - end);
  const near = signsIn(context, calendar)
    .filter((sign) => far(sign) >= 0)
    .toSorted((a, b) => far(a) - far(b));
  const [nearest] = near;
  if (nearest === undefined) return undefined;
  const agreed = near.every((sign) => far(sign) > far(nearest) || sign.tense === nearest.tense);
  return agreed ? nearest.tense : undefined;
};

const signsIn = (context: string, calendar: Calendar): readonly Sign[] => {
  const { pattern, back, neither } = signsOf(calendar);
  return [...context.matchAll(pattern)]
    .filter((m) => !neither.has(plain(m[0])))
    .map((m) => ({
      tense: back.has(plain(m[0])) || ENDS_PAST.test(m[0]) ? "past" : "future",
      start: m.index,
      end: m.index + m[0].length,
    }));
};

const ENDS_PAST = /^\p{L}{2,}ed$/iu;
const plain = (word: string): string => word.replace(/['’]/g, "").toLowerCase();

/** Of words that begin alike the longest counts: "should have" is past, "should" is not. */
const signsOf = once(({ tense: { ahead, back, neither } }: Calendar) => ({
  pattern: new RegExp(
    `(?<!\\p{L})(?:${anyOf([...ahead, ...back, ...neither])}|\\p{L}{1,12}['’]ll|\\p{L}{2,}ed)(?!\\p{L})`,
    "giu",
  ),
  back: new Set(back.map(plain)),
  neither: new Set(neither.map(plain)),
}));
