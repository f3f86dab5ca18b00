import { expect, test } from "vitest";
import { parse } from "yaml";
import { curate, gather } from "../../pipeline/curate/curate.ts";
import { registerFile } from "../../pipeline/seeds/register.ts";
import { unregistered } from "../../pipeline/validate/validate.ts";
import { id, known, register, rows, text } from "../curate/article.ts";

const tables = gather([curate(rows, null, known).rows], register);
const unknown = tables.actors.map((actor) => ({ ...actor, in_register: false }));
const sources = new Map([[id, { text, path: "seeds/articles/one.txt" }]]);
const notes = unregistered({ ...tables, actors: unknown }, sources);

test("actors of the register get no note", () => {
  const known = tables.actors.map((actor) => ({ ...actor, in_register: true }));
  expect(unregistered({ ...tables, actors: known }, sources)).toEqual([]);
});

test("a note stands where the actor is first named", () => {
  const [note] = notes.filter(({ record }) => record === tables.mentions[0]?.actor_id);
  const line = text.split("\n")[(note?.line ?? 0) - 1] ?? "";
  expect(note?.file).toBe("seeds/articles/one.txt");
  expect(line.slice((note?.column ?? 0) - 1)).toMatch(tables.mentions[0]?.text ?? "nothing");
});

test("the entry that it offers fits the register", () => {
  for (const { fix = "" } of notes) {
    const entry = fix.slice(fix.indexOf("\n"));
    expect(registerFile.parse(parse(`actors:${entry}`)).actors).toHaveLength(1);
  }
});
