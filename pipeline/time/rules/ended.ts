/** The rule for stretches told by their end: "the three months ended June 30". */
import type { Meaning } from "../meaning.ts";
import { longest, map, phrase, read } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";

export const endedRule: TimeRule = {
  id: "time.ended",
  finds: "So long up to a time that is named",
  matches: [
    "Sales fell in [time the three months ended June 30].",
    "It paid more in [time the fiscal year ended in March 2012].",
    "They met in [time the week ending May 3].",
    "Prices rose in [time the year to March].",
  ],
  ignores: ["The week ended badly.", "The three months to come.", "The road to March."],
  read: (w, inner) => {
    const one = map(w.oneUnit, (unit) => [{ count: 1, unit }]);
    const long = map(
      phrase`the (?:fiscal |financial |trading )?${longest([w.amounts, one])}`,
      ([a]) => a,
    );
    const until = read(" (?:(ended)|ending|to|through)(?: on| in)? (?:the )?", (m) => ({
      over: m[1] !== undefined,
    }));
    return map(phrase`${long}${until}${inner}`, ([amounts, { over }, to]): Meaning | null =>
      isEnd(to) ? { kind: "ended", amounts, to, over } : null,
    );
  },
};

const isEnd = (of: Meaning): boolean =>
  of.kind === "weekday" || of.kind === "named" || (of.kind === "date" && of.month !== null);
