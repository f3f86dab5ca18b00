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
): readonly Issue[] => [
  ...checksumFlaws(files).map((flaw) => ({ ...flaw, level: ERROR, check: "verify.sum", fix: FIX })),
  ...QUOTING.filter(({ table }) => !files.some(({ path }) => path === `${table}.jsonl`)).map(
    ({ table }) => ({
      level: ERROR,
      check: "verify.missing",
      file: `${table}.jsonl`,
      message: "the file is missing, so its quotations were not checked",
      fix: FIX,
    }),
  ),
  ...QUOTING.flatMap(({ table, key, quoted, words }) =>
    linesOf(files, `${table}.jsonl`).flatMap((line, i) =>
      quoteFlaws(line, { key, quoted, words }, cutterOf).map((flaw) => ({
        ...flaw,
        level: ERROR,
        file: `${table}.jsonl`,
        line: i + 1,
      })),
    ),
  ),
];

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

interface Quoting {
  readonly key: string;
  readonly quoted: string;
  /** What stands between two segments. */
  readonly words: string;
}

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

const quoteFlaws = (
  line: string,
  { key, quoted, words }: Quoting,
  cutterOf: Cutters,
): readonly Omit<Issue, "level">[] => {
  const found = parsed(line);
  if (found === null) return [{ check: "verify.row", message: "the line is no row", fix: FIX }];
  const record = String(found[key]);
  const cut = cutterOf(found.document_id);
  if (cut === null)
    return [
      {
        check: "verify.article",
        record,
        message: `the article ${found.document_id} is not there to check against`,
        fix: "name the folder of the articles: npm run verify -- DIR --articles ARTICLES",
      },
    ];
  const places = found.segments?.map(segmentOf) ?? [span(found.start, found.end)];
  const stands = places.map(cut).join(words);
  if (stands === found[quoted]) return [];
  return [
    {
      check: "verify.quotation",
      record,
      message: `${quoted} is not what stands in the article there`,
      expected: JSON.stringify(stands),
      actual: JSON.stringify(found[quoted]),
      fix: FIX,
    },
  ];
};
