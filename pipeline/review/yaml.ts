/** Decisions as YAML, in the order of keys that seeds/curation/README.md shows, with the blanks to fill in. */
import { stringify } from "yaml";
import type { RelationStub, StatementStub } from "./stubs.ts";

/** Quotation marks around nothing: what is written between them may hold a colon or a hash. */
const BLANKS = { because: "", by: "", on: "" };

/** One entry of a list, to stand under its key. */
export const entryYaml = (stub: StatementStub | RelationStub): string =>
  indented(stringify([{ ...stub, ...BLANKS }], { lineWidth: 0 }).trimEnd());

/** Words as a comment above an entry; one line, whatever the article has. */
export const commentYaml = (words: string): string => `  # ${words.replace(/\s+/g, " ").trim()}`;

const indented = (text: string): string => text.replace(/^/gm, "  ");
