import { expect, test } from "vitest";
import { fold, foldCoarse } from "../../../pipeline/extract/mentions/fold.ts";

const one = (spellings: readonly string[], folded: (word: string) => string) =>
  new Set(spellings.map(folded)).size;

test.each([
  ["doubled letters", ["Saddam", "Sadaam", "Saddamm"]],
  ["q and gh", ["Qasem", "Ghasem", "Qassem", "Qasim"]],
  ["back vowels", ["Firouzabadi", "Firoozabadi", "Firuzabadi"]],
  ["o, ou, ow, u", ["Rouhani", "Rohani", "Rowhani", "Ruhani"]],
  ["front vowels", ["Soleimani", "Suleimani", "Sulaymani"]],
  ["endings in a, e, i", ["Rezaee", "Rezaei", "Rezai", "Rezaie"]],
  ["w and v", ["Mousavi", "Musawi"]],
  ["zh and j", ["Nezhad", "Nejad"]],
  ["apostrophes and accents", ["Es’haq", "Eshaq", "Ésháq"]],
  ["-ieh and -iyeh", ["Marzieh", "Marziyeh"]],
])("%s fold together", (_, spellings) => expect(one(spellings, fold)).toBe(1));

test("the unstressed vowel folds only coarsely", () => {
  const spellings = ["Mohammed", "Mohammad", "Muhammad", "Mohamed"];
  expect(one(spellings, foldCoarse)).toBe(1);
  expect(one(spellings, fold)).toBe(2);
});

test("different names stay apart", () => {
  expect(fold("Salami")).not.toBe(fold("Salimi"));
  expect(foldCoarse("Hassan")).not.toBe(foldCoarse("Hossein"));
  expect(foldCoarse("Karim")).not.toBe(foldCoarse("Qasem"));
});
