import { describe, expect, it } from "vitest";
import { agreementOf, kappaOf, type Reading } from "../../pipeline/evaluate/agreement.ts";

const mention = (start: number, actor_id: string) => ({
  document_id: "lima",
  start,
  end: start + 4,
  doubt: false,
  actor_id,
  mention_type: "name" as const,
});
const tie = (source_id: string, relation_type: "CONSULT" | "ACCUSE", target_id: string) => ({
  document_id: "lima",
  start: 10,
  end: 40,
  doubt: false,
  source_id,
  relation_type,
  target_id,
  modality: "actual" as const,
});
const reading = (some: Partial<Reading>): Reading => ({
  actors: [],
  mentions: [],
  statements: [],
  relations: [],
  ...some,
});

describe("two readers", () => {
  it("have a mention in common where words overlap, and differ in whom it means", () => {
    const { records, values } = agreementOf(
      reading({ mentions: [mention(0, "peru"), mention(20, "peru")] }),
      reading({ mentions: [mention(2, "peru"), mention(20, "bolivia"), mention(50, "peru")] }),
    );
    expect(records.mentions).toEqual({ first: 2, second: 3, both: 2 });
    expect(values["mentions.actor_id"]).toEqual({ right: 1, of: 2, kappa: null });
  });

  it("may write a mutual tie in either order, one that has a direction in its own alone", () => {
    const first = reading({ relations: [tie("peru", "CONSULT", "bolivia")] });
    const second = reading({ relations: [tie("bolivia", "CONSULT", "peru")] });
    expect(agreementOf(first, second).records.relations?.both).toBe(1);
    const [to, fro] = [tie("peru", "ACCUSE", "bolivia"), tie("bolivia", "ACCUSE", "peru")];
    const turned = agreementOf(reading({ relations: [to] }), reading({ relations: [fro] }));
    expect(turned.records.relations?.both).toBe(0);
  });
});

describe("Cohen's kappa", () => {
  it("is that of the textbook's table", () => {
    const pairs = [
      ...Array.from({ length: 20 }, () => ["yes", "yes"] as const),
      ...Array.from({ length: 5 }, () => ["yes", "no"] as const),
      ...Array.from({ length: 10 }, () => ["no", "yes"] as const),
      ...Array.from({ length: 15 }, () => ["no", "no"] as const),
    ];
    expect(kappaOf(pairs)).toBe(0.4);
  });

  it("is one where all agree, and nought where chance would do as well", () => {
    expect(kappaOf([["a", "a"]])).toBe(1);
    expect(
      kappaOf([
        ["a", "a"],
        ["a", "b"],
        ["b", "a"],
        ["b", "b"],
      ]),
    ).toBe(0);
  });
});
