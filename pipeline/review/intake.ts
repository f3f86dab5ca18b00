/** What the machine read in an article that was taken in, for who brought it: to see at once whether it was read aright. */
import type { StatementRow } from "../../schema/tables/statements.ts";
import { gather } from "../curate/curate.ts";
import { type Issue, say } from "../issues.ts";
import type { Located } from "../parse/document.ts";
import { byCodePoint } from "../text/order.ts";
import { unregistered } from "../validate/validate.ts";
import { count, fieldsOf } from "./lines.ts";
import { remarksOn } from "./remarks.ts";
import { pointer, type Subject } from "./subject.ts";
import { PUBLISHED_YAML } from "./yaml.ts";

export const intakeOf = (subject: Subject): readonly string[] => {
  const { document } = subject.rows;
  const unknown = unknownActors(subject);
  return [
    "What the machine read in it:",
    ...fieldsOf(fields(subject)),
    `Is title, byline or date wrong, set it under \`document:\` in seeds/curation/${document.document_id}.yaml; its README says how.`,
    "",
    ...remarksOn({ path: subject.path, text: subject.parsed.text }, document).map(
      (remark) => `${say(remark)}\n`,
    ),
    ...(document.published_edtf === null ? [...undated(document.document_id), ""] : []),
    ...(unknown.length === 0
      ? ["The register knows every actor in it."]
      : [`${count(unknown.length, "actor")} that the register does not know:`]),
    ...unknown.map((note) => `\n${say(note)}`),
  ];
};

const fields = (subject: Subject): readonly (readonly [string, string])[] => {
  const { document, statements, relations } = subject.rows;
  const { title, authors, publisher } = subject.parsed;
  const at = locator(subject);
  const types = (["direct", "mixed", "indirect"] as const).map(
    (type) => `${statements.filter((row) => row.quote_type === type).length} ${type}`,
  );
  return [
    ["title", document.title === null ? "none found" : `${document.title}${at(title)}`],
    [
      "byline",
      document.authors.map((name, i) => `${name}${at(authors[i])}`).join(", ") || "none found",
    ],
    [
      "publisher",
      document.publisher === null ? "none found" : `${document.publisher}${at(publisher)}`,
    ],
    ["published", published(subject)],
    ["language", document.language],
    ["body", count(document.word_count, "word")],
    ["statements", `${statements.length}${statements.length === 0 ? "" : `: ${types.join(", ")}`}`],
    ["relations", `${relations.length}`],
    ["speakers", speakers(statements) || "none"],
  ];
};

const locator = (subject: Subject) => {
  const at = pointer(subject);
  return (located: Located | null | undefined): string =>
    located?.span ? ` (${at(located.span.start)})` : "";
};

const published = (subject: Subject): string => {
  const { published_edtf, date_source, date_evidence } = subject.rows.document;
  if (published_edtf === null) return "none found";
  const words =
    date_evidence === null ? "" : `, by the words “${date_evidence.replace(/\s+/g, " ")}”`;
  const place =
    date_source === "curated" ? "" : locator(subject)(subject.parsed.published.evidence);
  return `${published_edtf}, ${date_source}${words}${place}`;
};

/** Speakers with their statements, the busiest first; unnamed ones by their words. */
const speakers = (statements: readonly StatementRow[]): string => {
  const groups = new Map<string, number>();
  for (const { speaker_id, speaker_text } of statements) {
    const who = speaker_id ?? (speaker_text === null ? "nobody named" : `“${speaker_text}”`);
    groups.set(who, (groups.get(who) ?? 0) + 1);
  }
  return [...groups]
    .toSorted(([a, n], [b, m]) => m - n || byCodePoint(a, b))
    .map(([who, n]) => `${who} ${n}`)
    .join(", ");
};

const undated = (id: string): readonly string[] => [
  `No day of publication was found. If the article's words give or bound it, put this into seeds/curation/${id}.yaml:`,
  "",
  PUBLISHED_YAML,
];

const unknownActors = ({ path, parsed, rows, register }: Subject): readonly Issue[] =>
  unregistered(gather([rows], register), new Map([[parsed.id, { text: parsed.text, path }]]));
