/** Rules for weekdays counted from a day: "two Fridays ago", "the Monday after Easter", "the Sunday nearest to May 3". */
import type { Meaning } from "../meaning.ts";
import { longest, map, phrase, read } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";

export const weekdaysRule: TimeRule = {
  id: "time.weekdays",
  finds: "So many Fridays before or after the day of publication",
  matches: ["They met [time two Fridays ago].", "The vote is [time three Tuesdays from now]."],
  ignores: ["Two Fridays were free."],
  read: (w) => {
    const plural = map(phrase`${w.cardinal} ${w.weekdays} `, ([count, day]) => ({ count, day }));
    return map(
      phrase`${plural}${read("(ago|back|from now|later|from today)", (m) => (/ago|back/i.test(m[0]) ? -1 : 1))}`,
      ([{ count, day }, sign]): Meaning => ({
        kind: "weekdays",
        weekday: day,
        count: sign * count,
        from: null,
      }),
    );
  },
};

export const weekdayBesideRule: TimeRule = {
  id: "time.weekday-beside",
  finds: "The Friday after, before or nearest to a day that is named",
  matches: [
    "They met [time the Monday after Easter].",
    "It falls on [time the second Tuesday after May 3, 2011].",
    "He fled [time the Friday before Christmas 1998].",
    "It is kept on [time the Sunday nearest to May 3].",
    "It opens on [time the closest Monday to June 5, 2011].",
  ],
  ignores: ["The Monday after the vote was calm.", "Monday after June rain."],
  read: (w, inner) => {
    const nth = map(phrase`(?:the )?${w.ordinal} ${w.anyWeekday}`, ([count, weekday]) => ({
      count,
      weekday,
    }));
    const plain = map(phrase`the ${w.anyWeekday}`, ([weekday]) => ({ count: 1, weekday }));
    const side = read(" (before|after) ", (m) => (/b/i.test(m[0]) ? -1 : 1));
    const counted = map(phrase`${longest([nth, plain])}${side}`, ([{ count, weekday }, sign]) => ({
      count: sign * count,
      weekday,
    }));
    const closest = longest([
      map(phrase`the (?:closest|nearest) ${w.anyWeekday} to `, ([weekday]) => weekday),
      map(phrase`the ${w.anyWeekday} (?:closest|nearest) (?:to )?`, ([weekday]) => weekday),
    ]);
    const nearest = map(closest, (weekday) => ({ count: 0, weekday }));
    return map(
      phrase`${longest([counted, nearest])}(?:the )?${inner}`,
      ([{ count, weekday }, from]): Meaning | null =>
        isDay(from) ? { kind: "weekdays", weekday, count, from } : null,
    );
  },
};

/** True for what names a day, not a longer time. */
export const isDay = (of: Meaning): boolean =>
  of.kind === "named" ||
  (of.kind === "date" && of.day !== null) ||
  (of.kind === "nth" && "weekday" in of.item);
