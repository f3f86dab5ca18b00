/**
 * Rows → issues, and the very bytes to be written → issues. Nothing is written while an error stands.
 * What must hold is a list of checks, one module each in checks/.
 */
import type { ReleaseFile } from "../../schema/release.ts";
import { tables as contract, type Tables } from "../../schema/schema.ts";
import type { AnyRow } from "../../schema/table.ts";
import type { Issue } from "../issues.ts";
import { cutter } from "../text/reading.ts";
import type { Check, DocumentView, Expected, Flaw } from "./check.ts";
import { body } from "./checks/body.ts";
import { counts } from "./checks/counts.ts";
import { dates } from "./checks/dates.ts";
import { expected } from "./checks/expected.ts";
import { hazards } from "./checks/hazards.ts";
import { ids } from "./checks/ids.ts";
import { keys } from "./checks/keys.ts";
import { nesting } from "./checks/nesting.ts";
import { orphans } from "./checks/orphans.ts";
import { quoteTypes } from "./checks/quote-types.ts";
import { references } from "./checks/references.ts";
import { sequence } from "./checks/sequence.ts";
import { spans } from "./checks/spans.ts";
import { standing } from "./checks/standing.ts";
import { values } from "./checks/values.ts";
import { verbatim } from "./checks/verbatim.ts";
import { fileFlaws } from "./files/files.ts";

export { downloadFlaws } from "./download.ts";
export { unregistered } from "./unregistered.ts";

/** Articles by document_id. */
type Articles = ReadonlyMap<string, { readonly text: string }>;

/** In the order in which they are reported. */
export const checks: readonly Check[] = [
  ...[values, hazards, dates],
  ...[keys, references, nesting, orphans, counts],
  ...[spans, verbatim, ids, quoteTypes, body, sequence, standing],
  expected,
];

/** All flaws of a release's rows. `bounds`: the counts that seeds/release.yaml expects; null for other people's articles. */
export const validate = (
  tables: Tables,
  articles: Articles,
  bounds: Expected | null,
): readonly Issue[] => {
  const views = viewsOf(tables, articles);
  return [
    ...withoutArticle(tables, articles),
    ...checks.flatMap((check) =>
      flawsOf(check, tables, views, bounds).map((f) => issueOf(check.name, f)),
    ),
  ];
};

/** All flaws of the files of a release, as they are to be written, against its rows. */
export const validateFiles = async (
  files: readonly ReleaseFile[],
  tables: Tables,
): Promise<readonly Issue[]> =>
  (await fileFlaws(files, tables)).map(({ file, ...flaw }) => ({
    ...issueOf("files", flaw),
    file,
  }));

const flawsOf = (
  check: Check,
  tables: Tables,
  views: readonly DocumentView[],
  bounds: Expected | null,
): readonly Flaw[] => {
  switch (check.scope) {
    case "row":
      return contract.flatMap((table) => {
        const rows: readonly AnyRow[] = tables[table.name];
        return rows.flatMap((row) => check.check(row, table));
      });
    case "table":
      return contract.flatMap((table) => check.check(tables[table.name], table));
    case "document":
      return views.flatMap(check.check);
    case "release":
      return check.check({ tables, expected: bounds });
  }
};

const issueOf = (name: string, flaw: Flaw): Issue => ({
  level: "error",
  check: `validate.${name}`,
  ...flaw,
});

const withoutArticle = ({ documents }: Tables, articles: Articles): readonly Issue[] =>
  documents
    .filter((d) => !articles.has(d.document_id))
    .map((d) =>
      issueOf("articles", {
        record: d.document_id,
        message: "its article is not there to check against",
      }),
    );

const viewsOf = (tables: Tables, articles: Articles): readonly DocumentView[] => {
  const statements = byDocument(tables.statements);
  const relations = byDocument(tables.relations);
  const mentions = byDocument(tables.mentions);
  return tables.documents.flatMap((document) => {
    const id = document.document_id;
    const article = articles.get(id);
    if (article === undefined) return [];
    return {
      document,
      text: article.text,
      length: Array.from(article.text).length,
      cut: cutter(article.text),
      statements: statements.get(id) ?? [],
      relations: relations.get(id) ?? [],
      mentions: mentions.get(id) ?? [],
    };
  });
};

const byDocument = <T extends { readonly document_id: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.document_id);
    if (group) group.push(row);
    else groups.set(row.document_id, [row]);
  }
  return groups;
};
