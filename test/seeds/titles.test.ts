import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { titlesFile } from "../../pipeline/seeds/titles.ts";
import { readYaml } from "../../pipeline/seeds/yaml.ts";

const path = "seeds/lexicon/titles.yaml";
const read = readYaml({ path, text: readFileSync(path, "utf8") }, titlesFile);
const titles = read.value;

test("the file keeps its schema", () => expect(read.issues).toEqual([]));

test("every list is sorted and says nothing twice", () => {
  const lists = [
    titles?.titles.map((t) => t.word),
    titles?.modifiers,
    titles?.portfolios,
    titles?.heads.map((h) => h.noun),
    titles?.particles,
    titles?.suffixes,
    titles?.given.female,
    titles?.given.male,
  ];
  for (const list of lists) expect(list).toEqual([...new Set(list)].sort());
});

test("an office says where it is held", () => {
  const posts = titles?.titles.filter((t) => t.kind === "office" || t.kind === "spokesperson");
  expect(posts?.filter((t) => t.of === undefined)).toEqual([]);
});

test("no first name is both female and male", () => {
  const male = new Set(titles?.given.male);
  expect(titles?.given.female.filter((name) => male.has(name))).toEqual([]);
});
