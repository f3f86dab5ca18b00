/** Decisions as YAML, in the order of keys that seeds/curation/README.md shows, with the blanks to fill in. */
import { stringify } from "yaml";
import type { RelationStub, StatementStub } from "./stubs.ts";

/** Quotation marks around nothing: what is written between them may hold a colon or a hash. */
const BLANKS = { because: "", by: "", on: "" };

/** One entry of a list, to stand under its key. */
export const entryYaml = (stub: StatementStub | RelationStub): string =>
  indented(stringify([{ ...stub, ...BLANKS }], { lineWidth: 0 }).trimEnd());

/** The decision on when an article was published, for who can tell. */
export const PUBLISHED_YAML = `document:
  - decide: correct
    set:
      published: "" # 2014-06-22, 2014-06, 2014, or 2014-06-22/.. for that day or later
      evidence: "" # words of the article that give or bound it
    because: ""
    by: ""
    on: ""`;

/** Words as a comment above an entry; one line, whatever the article has. */
export const commentYaml = (words: string): string => `  # ${words.replace(/\s+/g, " ").trim()}`;

const indented = (text: string): string => text.replace(/^/gm, "  ");
