import { describe, expect, test } from "vitest";
import type { SourceFile } from "../../pipeline/seeds/yaml.ts";
import { readSeeds } from "../../pipeline/seeds.ts";
import { syntax } from "../text/syntax/weights.ts";
import { seedFiles } from "./files.ts";

const real = seedFiles();
const withFile = (path: string, text: string): readonly SourceFile[] => [
  ...real.filter((f) => f.path !== path),
  { path, text },
];
const said = (files: readonly SourceFile[]): readonly string[] =>
  readSeeds(files, syntax).issues.map(
    (i) => `${i.file}:${i.line}:${i.column} ${i.message}${i.fix ? ` → ${i.fix}` : ""}`,
  );
const persons = (text: string) => withFile("seeds/register/zz-test.yaml", text);
const actor = (id: string, name: string, rest = "") =>
  `  - id: ${id}\n    name: ${name}\n    type: person\n    source: test\n${rest}`;

test("the seeds of the repository are sound", () => {
  const { seeds, issues } = readSeeds(real, syntax);
  expect(issues).toEqual([]);
  expect(seeds?.release.version).toMatch(/^\d/);
  expect(seeds?.curation.size).toBeGreaterThan(2);
});

test("the order of the files does not matter", () => {
  expect(readSeeds([...real].reverse(), syntax).seeds?.register).toEqual(
    readSeeds(real, syntax).seeds?.register,
  );
  const broken = [...persons("actors: 1\n"), { path: "seeds/a.yaml", text: "" }];
  expect(said([...broken].reverse())).toEqual(said(broken));
});

describe("across files", () => {
  test("an id given twice", () => {
    expect(said(persons(`actors:\n${actor("zz-a", "Zed Aa")}${actor("zz-a", "Zed Bb")}`))).toEqual([
      "seeds/register/zz-test.yaml:6:9 the id `zz-a` is given twice → merge the two entries, or give one of them another id",
    ]);
  });
  test("a name that two actors claim, and one that an entry repeats", () => {
    const text = `actors:\n${actor("zz-a", "Zed Aa", "    aliases: [Zed Aa]\n")}${actor("zz-b", "Zed Bb", "    aliases: [Zed Aa]\n")}`;
    expect(said(persons(text)).map((s) => s.split(" → ")[0])).toEqual([
      "seeds/register/zz-test.yaml:6:15 “Zed Aa” stands twice in this entry",
      "seeds/register/zz-test.yaml:11:15 “Zed Aa” is a name of `zz-a` too",
    ]);
  });
  test("parents and bodies of offices that are not there, with the one that was meant", () => {
    const text = `actors:\n${actor("zz-body", "Zed Body")}${actor("zz-a", "Zed Aa", "    parent: zz-bdy\n    offices: [{role: Head, in: zz-nowhere-at-all}]\n")}`;
    expect(said(persons(text))).toEqual([
      "seeds/register/zz-test.yaml:10:13 no actor of the register has the id `zz-bdy` → did you mean `zz-body`?",
      "seeds/register/zz-test.yaml:11:32 no actor of the register has the id `zz-nowhere-at-all` → add it to seeds/register",
    ]);
  });
  test("actors that are parts of each other", () => {
    const text = `actors:\n${actor("zz-a", "Zed Aa", "    parent: zz-b\n")}${actor("zz-b", "Zed Bb", "    parent: zz-a\n")}`;
    expect(said(persons(text))[0]).toMatch(/6:13 `zz-a` is a part of itself: zz-a → zz-b → zz-a/);
  });
  test("an actor misspelt in curation, but not one that only the article shows", () => {
    const files = [
      ...persons(`actors:\n${actor("zz-hassan", "Zed Hassan")}`),
      {
        path: "seeds/curation/x.yaml",
        text: "statements:\n  - decide: correct\n    at: said\n    set: { speaker: zz-hasan, via: zz-nobody-known }\n    because: b\n    by: c\n    on: 2026-11-21\n",
      },
    ];
    expect(said(files)).toEqual([
      "seeds/curation/x.yaml:4:21 no actor of the register has the id `zz-hasan` → did you mean `zz-hassan`?",
    ]);
  });
  test("a decision without reasons, dated day first", () => {
    const text = "mentions:\n  - decide: reject\n    at: Mosul\n    on: 25/06/2014\n";
    expect(said(withFile("seeds/curation/x.yaml", text))).toEqual([
      "seeds/curation/x.yaml:2:5 `because` is missing → add `because:` beside decide, at, before",
      "seeds/curation/x.yaml:2:5 `by` is missing → add `by:` beside decide, at, before",
      "seeds/curation/x.yaml:4:9 `on` is not written as it should be → write year, month, day: 2014-06-25",
    ]);
  });
  test("whoever names an actor whose entry has an error is not to blame", () => {
    const text = `actors:\n${actor("zz-body", "Zed Body", "    typ: x\n")}${actor("zz-a", "Zed Aa", "    parent: zz-body\n")}`;
    expect(said(persons(text))).toHaveLength(1);
    expect(said(persons(text.replace("  - id", "\t- id")))).toHaveLength(1);
  });
  test("decisions without errors are read beside one that has one; other files stand for themselves", () => {
    const decision =
      "  - decide: reject\n    at: Mosul\n    because: b\n    by: c\n    on: 2026-11-21\n";
    const path = "seeds/curation/x.yaml";
    const files = withFile(path, `mentions:\n${decision.replace("at:", "att:")}${decision}`);
    const { seeds, sound } = readSeeds(files, syntax);
    expect(seeds).toBeNull();
    expect(sound?.curation.get("x")?.mentions).toHaveLength(1);
    expect(sound?.curation.get("x")?.at(["mentions", 0]).line).toBe(7);
    const more = readSeeds([...files, { path: "seeds/zz.yaml", text: "" }], syntax);
    expect(more.sound).toBeNull();
    expect(more.curation.get("x")?.mentions).toHaveLength(1);
  });
  test("a file that nothing reads, one that is missing, and bounds upside down", () => {
    const release = real.find((f) => f.path === "seeds/release.yaml")?.text ?? "";
    const upside = release.replace(/documents: \{ floor: \d+/, "documents: { floor: 99");
    const files = withFile("seeds/release.yaml", upside).filter(
      (f) => !f.path.endsWith("/titles.yaml"),
    );
    expect(
      said([...files, { path: "seeds/lexicon/zz.yaml", text: "" }]).map((s) => s.split(" → ")[0]),
    ).toEqual([
      "seeds/lexicon/titles.yaml:undefined:undefined the file is missing",
      "seeds/lexicon/zz.yaml:undefined:undefined nothing reads this file",
      expect.stringMatching(/^seeds\/release.yaml:\d+:14 the floor of documents, 99, stands above/),
    ]);
    expect(readSeeds(files, syntax).seeds).toBeNull();
  });
});
