/** Counted units: "3 weeks", "a dozen years", "half a century", "2 years, 1 month and 21 days". */
import type { Unit } from "./calendar.ts";
import type { Amount } from "./meaning.ts";
import { longest, map, maybe, type Parser, phrase, read, skip } from "./phrase.ts";

/** Half of a unit, in the next smaller one. */
const HALVES: Readonly<Partial<Record<Unit, Amount>>> = {
  month: { count: 15, unit: "day" },
  year: { count: 6, unit: "month" },
  decade: { count: 5, unit: "year" },
  century: { count: 5, unit: "decade" },
};

const ROUND: Readonly<Record<string, number>> = { coupl: 2, dozen: 12, hundr: 100 };

/** `loose`: a unit may touch its figure ("3weeks"). */
export const amountsOf = (
  cardinal: Parser<number>,
  unit: Parser<Unit>,
  loose: boolean,
): Parser<readonly Amount[]> => {
  const gap = skip(loose ? "[ -]?" : "[ -]");
  const article = read(
    "an?(?: (couple(?: of)?|dozen|hundred))?(?= )",
    (m) => ROUND[(m[1] ?? "").toLowerCase().slice(0, 5)] ?? 1,
  );
  const dozens = map(phrase`${cardinal} dozen`, ([count]) => 12 * count);
  const one = map(
    phrase`${longest([cardinal, article, dozens])}${gap}${unit}`,
    ([count, , name]) => ({
      count,
      unit: name,
    }),
  );
  const halved = map(phrase`(?:half an?|a half)[ -]${unit}`, ([name]) => HALVES[name] ?? null);
  const quarterCentury = read("a quarter(?: of a |[ -])century", (): readonly Amount[] => [
    { count: 25, unit: "year" },
  ]);
  const andHalf = map(phrase`${cardinal}[ -]and[ -]a[ -]half[ -]${unit}`, ([count, name]) => {
    const half = HALVES[name];
    return half === undefined ? null : [{ count, unit: name }, half];
  });
  const more = map(phrase`(?:, ?| )(?:and )?${one}`, ([amount]) => amount);
  const none: Amount | null = null;
  const row = map(phrase`${one}${maybe(more, none)}${maybe(more, none)}`, (all) =>
    all.filter((amount) => amount !== null),
  );
  return longest<readonly Amount[]>([
    row,
    map(halved, (amount) => [amount]),
    andHalf,
    quarterCentury,
  ]);
};
