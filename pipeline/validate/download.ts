/**
 * A release as somebody downloaded it: are its files the released ones, and do its rows quote the articles? In: its
 * files and the articles. Out: issues. Reads no more of a row than its place and the words that it quotes.
 */
import { z } from "zod";
import type { ReleaseFile } from "../../schema/release.ts";
import type { Issue } from "../issues.ts";
import { type Span, span } from "../text/span.ts";
import { BETWEEN_SEGMENTS, segmentOf } from "../text/statement-spans.ts";
import { checksumFlaws } from "./files/checksums.ts";

/** Cuts a span out of the article of a document_id; null where the article is not at hand. */
type Cutters = (documentId: string) => ((s: Span) => string) | null;

export const downloadFlaws = (
  files: readonly ReleaseFile[],
  cutterOf: Cutters,
): readonly Issue[] => {
  const quoting = QUOTING.flatMap((table) => rowsOf(files, table));
  return [
    ...checksumFlaws(files).map((flaw) => ({
      ...flaw,
      level: ERROR,
      check: "verify.sum",
      fix: FIX,
    })),
    ...QUOTING.filter(({ table }) => !files.some(({ path }) => path === `${table}.jsonl`)).map(
      missingTable,
    ),
    ...quoting.flatMap((quote) => flawsOf(quote, cutterOf)),
    ...missingArticles(quoting, cutterOf),
  ];
};

const ERROR = "error" as const;
const FIX = "download the release again";

const row = z.looseObject({
  document_id: z.string().default(""),
  start: z.number().default(0),
  end: z.number().default(0),
  segments: z.array(z.string()).optional(),
});

/** Which columns quote an article. */
const QUOTING = [
  { table: "statements", key: "statement_id", quoted: "text", words: BETWEEN_SEGMENTS },
  { table: "relations", key: "relation_id", quoted: "evidence", words: "" },
  { table: "mentions", key: "mention_id", quoted: "text", words: "" },
] as const;

type Quoting = (typeof QUOTING)[number];

/** A line of a table that quotes an article; `row` is null where the line is none. */
interface Quote {
  readonly of: Quoting;
  /** 1-based. */
  readonly line: number;
  readonly row: z.infer<typeof row> | null;
}

const rowsOf = (files: readonly ReleaseFile[], of: Quoting): readonly Quote[] =>
  linesOf(files, `${of.table}.jsonl`).map((line, i) => ({ of, line: i + 1, row: parsed(line) }));

const missingTable = ({ table }: Quoting): Issue => ({
  level: ERROR,
  check: "verify.missing",
  file: `${table}.jsonl`,
  message: "the file is missing, so its quotations were not checked",
  fix: FIX,
});

/** One for each article, however many rows quote it. */
const missingArticles = (quotes: readonly Quote[], cutterOf: Cutters): readonly Issue[] => {
  const lacking = new Map<string, number>();
  for (const { row } of quotes)
    if (row !== null && cutterOf(row.document_id) === null)
      lacking.set(row.document_id, (lacking.get(row.document_id) ?? 0) + 1);
  return [...lacking].map(([id, rows]) => ({
    level: ERROR,
    check: "verify.article",
    record: id,
    message: `the article is not there, so ${rows === 1 ? "the row that quotes it was" : `the ${rows} rows that quote it were`} not checked`,
    expected: `a file ${id}.txt`,
    fix: "name the folder of the articles: npm run verify -- DIR --articles ARTICLES",
  }));
};

const linesOf = (files: readonly ReleaseFile[], path: string): readonly string[] =>
  new TextDecoder()
    .decode(files.find((file) => file.path === path)?.bytes ?? new Uint8Array())
    .split("\n")
    .filter((line) => line !== "");

const parsed = (line: string): z.infer<typeof row> | null => {
  try {
    return row.parse(JSON.parse(line));
  } catch {
    return null;
  }
};

const flawsOf = (
  { of: { table, key, quoted, words }, line, row: found }: Quote,
  cutterOf: Cutters,
): readonly Issue[] => {
  const at = { level: ERROR, file: `${table}.jsonl`, line, fix: FIX };
  if (found === null) return [{ ...at, check: "verify.row", message: "the line is no row" }];
  const cut = cutterOf(found.document_id);
  const places = found.segments?.map(segmentOf) ?? [span(found.start, found.end)];
  const stands = cut && places.map(cut).join(words);
  if (stands === null || stands === found[quoted]) return [];
  return [
    {
      ...at,
      check: "verify.quotation",
      record: String(found[key]),
      message: `${quoted} is not what stands in the article there`,
      expected: JSON.stringify(stands),
      actual: JSON.stringify(found[quoted]),
    },
  ];
};
