import { describe, expect, it } from "vitest";
import { tenseBeside } from "../../pipeline/time/tense.ts";
import { calendar } from "./calendar.ts";

describe("tenseBeside", () => {
  it.each([
    ["They voted on Friday.", "past"],
    ["They will vote on Friday.", "future"],
    ["She’ll be back by Friday.", "future"],
    ["The talks are scheduled for Friday.", "future"],
    ["The minister said the court will rule on Friday.", "future"],
    ["The judges will rule on the law that was passed on Friday.", "past"],
    ["Please come on Friday. The notes are attached.", "future"],
    ["The bridge should have opened on Friday.", "past"],
    ["The bridge should open on Friday.", "future"],
    ["The report was due to rain on Friday.", "past"],
    ["On Friday there is a need for rain in the United Kingdom.", undefined],
    ["Friday", undefined],
    ["", undefined],
  ] as const)("of %j is %s", (context, tense) => {
    expect(tenseBeside("Friday", context, calendar)).toBe(tense);
  });

  it("reads the whole context where the expression does not stand in it", () => {
    expect(tenseBeside("20 december", "They will meet then.", calendar)).toBe("future");
  });

  it("does not look into the expression", () => {
    expect(tenseBeside("the week ended May 3", "the week ended May 3", calendar)).toBeUndefined();
  });
});
