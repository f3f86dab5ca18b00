import { readFileSync } from "node:fs";
import countries from "i18n-iso-countries";
import { expect, test } from "vitest";
import {
  type Register,
  type RegisteredActor,
  registerFile,
} from "../../pipeline/seeds/register.ts";
import { readYaml } from "../../pipeline/seeds/yaml.ts";

const files = ["bodies", "groups", "media", "persons", "states"].map((name) => {
  const path = `seeds/register/${name}.yaml`;
  return { path, ...readYaml({ path, text: readFileSync(path, "utf8") }, registerFile) };
});
const register: Register = files.flatMap((file) => file.value?.actors ?? []);
const ids = new Set(register.map((actor) => actor.id));

const repeated = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

const fixedNames = (actor: RegisteredActor): string[] => [
  ...new Set([actor.name, ...actor.aliases, ...actor.metonyms]),
];

test("every file keeps its schema", () => {
  expect(files.flatMap((file) => file.issues)).toEqual([]);
  expect(register.length).toBeGreaterThan(500);
});

test("every file is sorted by id", () => {
  for (const file of files) {
    const order = file.value?.actors.map((actor) => actor.id);
    expect(order, file.path).toEqual([...(order ?? [])].sort());
  }
});

test("an id and a wikidata item stand for one actor each", () => {
  expect(repeated(register.map((actor) => actor.id))).toEqual([]);
  expect(repeated(register.flatMap((actor) => actor.wikidata ?? []))).toEqual([]);
});

test("no name, alias or metonym belongs to two actors", () =>
  expect(repeated(register.flatMap(fixedNames))).toEqual([]));

test("no adjective and no people's name belongs to two states", () => {
  const states = register.filter((actor) => actor.type === "state");
  const words = states.flatMap((actor) => [...new Set([...actor.adjectives, ...actor.people])]);
  expect(repeated(words)).toEqual([]);
});

test("an actor says a name only once", () => {
  for (const actor of register)
    expect(repeated([actor.name, ...actor.aliases, ...actor.short]), actor.id).toEqual([]);
});

test("parents and the bodies of offices are actors of the register", () => {
  const named = register.flatMap((a) => [a.parent ?? a.id, ...a.offices.map((o) => o.in)]);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test("country codes are those of ISO 3166-1", () => {
  const codes = register.flatMap((actor) => actor.country ?? []);
  expect(codes.filter((code) => countries.getName(code, "en") === undefined)).toEqual([]);
});

test("each of today's states has a code of its own, former ones none", () => {
  const states = register.filter((actor) => actor.type === "state");
  const codes = states.flatMap((actor) => actor.country ?? []);
  expect(repeated(codes)).toEqual([]);
  // The 193 members of the United Nations, the Holy See, Palestine, Taiwan; Kosovo has no code.
  expect(codes).toHaveLength(196);
});

test("no alias of a person is the bare surname", () => {
  const persons = register.filter((actor) => actor.type === "person");
  const bare = persons.flatMap((p) =>
    p.aliases.filter((alias) => alias === p.name.split(" ").at(-1)),
  );
  expect(bare).toEqual([]);
});

test("an ambiguous name is one of the actor's names", () => {
  for (const actor of register) {
    const names = [...fixedNames(actor), ...actor.short];
    expect(
      actor.ambiguous.filter((name) => !names.includes(name)),
      actor.id,
    ).toEqual([]);
  }
});

test("offices have a beginning before their end", () => {
  const offices = register.flatMap((actor) => actor.offices);
  expect(
    offices.filter((o) => o.from !== undefined && o.to !== undefined && o.from > o.to),
  ).toEqual([]);
});
