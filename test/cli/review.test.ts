import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { WrongUse } from "../../pipeline/cli/exit.ts";
import { reviewCommand } from "../../pipeline/cli/review.ts";
import { run } from "./console.ts";

const DOC = "al-monitor-us-iran-security-cooperation-iraq";
const wrong = (name: string) => () => reviewCommand(resolve("."), name, { stubs: false });

describe("review of an article that is not there", () => {
  it.each([
    ["al-monitor-us-iran-security-coperation-iraq", `did you mean ${DOC}?`],
    ["duran", "did you mean the-duran-iraq-iran-military-cooperation-agreement?"],
    ["zzz", `there are: ${DOC}`],
  ])("%s", (name, told) => {
    expect(wrong(name)).toThrow(WrongUse);
    expect(wrong(name)).toThrow(told);
  });

  it("is told in a line and exits with 2", () => {
    const { code, out, err } = run(["review", "zzz"]);
    expect(err).toMatch(/^error: no article is called "zzz"; there are: .+\n$/);
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});

it("review takes the article's file for its id, and prints a YAML file with --stubs", () => {
  const { code, out } = run(["review", `seeds/articles/${DOC}.txt`, "--stubs"]);
  expect(Object.keys(parse(out))).toEqual(["statements", "relations"]);
  expect(code).toBe(0);
});
