import fc from "fast-check";
import { expect, test } from "vitest";
import { curate, gather } from "../../pipeline/curate/curate.ts";
import { type Census, joinCensus, tablesOf, takeCensus } from "../../pipeline/curate/gather.ts";
import type { ArticleRows } from "../../pipeline/normalize/rows.ts";
import { known, register, rows } from "./article.ts";

const base = curate(rows, null, known).rows;

/** The article under another id, its unregistered actors seen a little differently. */
const copy = (n: number, name: string, reviewed: boolean): ArticleRows => {
  const renamed: ArticleRows = JSON.parse(JSON.stringify(base).replaceAll('"lima', `"lima-${n}`));
  const actors = renamed.actors.map((a) =>
    a.actor_id === "ana-ruiz"
      ? {
          ...a,
          name,
          surfaces: [name, "Ruiz|a"],
          review_status: reviewed ? ("corrected" as const) : a.review_status,
        }
      : a,
  );
  return { ...renamed, actors };
};

test("any order and any grouping of articles gives the same tables", () => {
  const article = fc.tuple(
    fc.constantFrom("Ana Ruiz", "Ana", "Ana M. Ruiz", "Ana R. Ruiz"),
    fc.boolean(),
  );
  const articles = fc
    .array(article, { minLength: 1, maxLength: 6 })
    .map((list) => list.map(([name, reviewed], n) => copy(n, name, reviewed)));
  const shuffled = articles.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length }),
      fc.nat(list.length),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([list, mixed, cut]) => {
      const part = (some: readonly ArticleRows[]): Census =>
        some.map(takeCensus).reduce(joinCensus, new Map());
      const census = joinCensus(part(mixed.slice(cut)), part(mixed.slice(0, cut)));
      expect(tablesOf(mixed, census, register)).toEqual(gather(list, register));
    }),
    { numRuns: 100 },
  );
});

test("counts and names are taken over the articles", () => {
  const { actors, documents } = gather(
    [copy(2, "Ana Ruiz", false), copy(1, "Ana M. Ruiz", false)],
    register,
  );
  expect(actors.find((a) => a.actor_id === "ana-ruiz")).toMatchObject({
    name: "Ana M. Ruiz",
    aliases: ["Ana Ruiz", "Ruiz a"],
    document_count: 2,
    mention_count: 4,
    statement_count: 6,
    in_register: false,
    review_status: "machine",
  });
  expect(documents.map((d) => d.document_id)).toEqual(["lima-1", "lima-2"]);
});

test("what the register says of an actor is what the table says", () => {
  const { actors } = gather([base], register);
  expect(actors.find((a) => a.actor_id === "peru")).toMatchObject({
    country: "PER",
    in_register: true,
    review_status: "confirmed",
    mention_count: 1,
  });
});

test("a name that a person corrected wins over longer ones", () => {
  const { actors } = gather([copy(1, "Ana", true), copy(2, "Ana M. Ruiz", false)], register);
  expect(actors.find((a) => a.actor_id === "ana-ruiz")?.name).toBe("Ana");
});

test("no articles make five empty tables", () => {
  expect(Object.values(gather([], register))).toEqual([[], [], [], [], []]);
});
