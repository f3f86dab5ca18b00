import fc from "fast-check";
import { expect, it } from "vitest";
import { oneLine } from "../../pipeline/text/one-line.ts";
import { hazards } from "../../schema/hazards.ts";

it("keeps the words and drops what breaks readers", () => {
  expect(oneLine("\u202eAna\u0000\r\n\u00a0Perez |\tPe\u0301rez\u200f ")).toBe("Ana Perez Pérez");
  expect(oneLine("رضا حقیقت\u200cنژاد")).toBe("رضا حقیقت\u200cنژاد");
});

it("leaves nothing that a release refuses", () => {
  const refused = hazards.filter(({ elsewhere }) => elsewhere === "refused");
  const unit = fc.constantFrom(
    "\0",
    "\n",
    "\u202e",
    "\u2066",
    "\u0301",
    "|",
    " ",
    "\ufeff",
    "é",
    "a",
  );
  fc.assert(
    fc.property(fc.string({ unit }), (words) => {
      const line = oneLine(words);
      for (const { met } of refused)
        expect(typeof met === "function" ? met(line) : met.test(line)).toBe(false);
    }),
  );
});
