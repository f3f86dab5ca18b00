/** What plain readers stumble over in a text, and where it may stand all the same. */
import type { Column } from "./column.ts";
import { type Tables, tables } from "./schema.ts";
import { type AnyRow, type Cell, columnsOf, type Table } from "./table.ts";

/** `refused`: no release holds it. `counted`: it stands, and QUALITY.md says how often. */
type Policy = "refused" | "counted";

interface Hazard {
  /** What the value is or holds, to stand after “is” or in a list. */
  readonly what: string;
  /** What happens to those who do not mind it. */
  readonly harm: string;
  readonly met: RegExp | ((text: string) => boolean);
  /** Where words are the article's own, and anywhere else. */
  readonly verbatim: Policy;
  readonly elsewhere: Policy;
  /** True where only items of lists are meant. */
  readonly listed?: true;
}

export const hazards: readonly Hazard[] = [
  {
    what: "a text with a control character, such as a line break",
    harm: "Tools that read a file line by line cut the row in two.",
    met: /\p{Cc}/u,
    verbatim: "counted",
    elsewhere: "refused",
  },
  {
    what: "a text with a character that turns the direction of writing",
    harm: "Words show in another order than they have, or hide.",
    met: /\p{Bidi_Control}/u,
    verbatim: "counted",
    elsewhere: "refused",
  },
  {
    what: "a text not in Unicode NFC",
    harm: "It looks the same as another and is not equal to it.",
    met: (text) => text !== text.normalize("NFC"),
    verbatim: "counted",
    elsewhere: "refused",
  },
  {
    what: "a text with a blank at an edge",
    harm: "Readers that trim change it, and joins on it fail.",
    met: /^\s|\s$/u,
    verbatim: "counted",
    elsewhere: "refused",
  },
  {
    what: "a list with “|” in an item",
    harm: "“|” parts the items in CSV.",
    met: /\|/,
    verbatim: "refused",
    elsewhere: "refused",
    listed: true,
  },
  {
    what: "a word for no value, a number or a truth value (`NA`, `None`, `null`, `NaN`, `TRUE` …)",
    harm: "Readers that guess turn it into one.",
    met: /^(#?N\/?A|#N\/A N\/A|n\/a|<NA>|NULL|null|None|NaT|-?(NaN|nan)|-?1\.#(IND|QNAN)|[+-]?[Ii]nf(inity)?|TRUE|True|true|T|FALSE|False|false|F)$/,
    verbatim: "counted",
    elsewhere: "counted",
  },
  {
    what: "a text that begins as a formula does (`=`, `+`, `-`, `@`)",
    harm: "A spreadsheet may reckon it.",
    met: /^[=+@-]/,
    verbatim: "counted",
    elsewhere: "counted",
  },
];

/** What may be done with a hazard in a column. */
export const policyOf = (hazard: Hazard, column: Column): Policy =>
  column.verbatim ? hazard.verbatim : hazard.elsewhere;

/** Whether a cell of a column is, or holds, what the hazard says. */
export const meets = (hazard: Hazard, cell: Cell | undefined, { kind }: Column): boolean => {
  if (hazard.listed && kind !== "list") return false;
  const { met } = hazard;
  const test = typeof met === "function" ? met : (text: string) => met.test(text);
  return (typeof cell === "string" ? [cell] : Array.isArray(cell) ? cell : []).some(test);
};

interface Count {
  readonly hazard: Hazard;
  readonly table: Table;
  readonly column: string;
  readonly values: number;
}

/** How many values of each column meet each hazard; those that none does are left out. */
export const hazardCounts = (rows: Tables): readonly Count[] =>
  hazards.flatMap((hazard) =>
    tables.flatMap((table) => {
      const own: readonly AnyRow[] = rows[table.name];
      return columnsOf(table).flatMap(([name, column]) => {
        const values = own.filter((row) => meets(hazard, row[name], column)).length;
        return values > 0 ? [{ hazard, table, column: name, values }] : [];
      });
    }),
  );
