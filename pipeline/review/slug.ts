/** Names of articles: small ASCII letters, digits and hyphens, the outlet first. */
import { KEY } from "../../schema/column.ts";
import type { Parsed } from "../parse/document.ts";

export const isName = (name: string): boolean => new RegExp(KEY).test(name);

/** The words as a name; empty where they hold no Latin letter. */
export const slugOf = (words: string): string =>
  words
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\p{M}'’.]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");

/** So many words of a title tell an article from the others of its outlet. */
const WORDS = 5;

/** The outlet and the first words of the title; null where no title was read, or none in Latin letters. */
export const nameFrom = ({ title, publisher }: Parsed): string | null => {
  const words = slugOf(title?.value ?? "").split("-");
  if (words[0] === "") return null;
  return [slugOf(publisher?.value ?? ""), ...words.slice(0, WORDS)]
    .filter((w) => w !== "")
    .join("-");
};
