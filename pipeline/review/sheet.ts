/** The sheet that a person goes through: the article's body, under each paragraph its rows, with the decision to paste. */
import type { Block } from "../parse/document.ts";
import { cutter } from "../text/reading.ts";
import { span } from "../text/span.ts";
import { cueOf, segmentsOf } from "../text/statement-spans.ts";
import { contextIn } from "./context.ts";
import { count, wrap } from "./lines.ts";
import { relationLines, statementLines } from "./rows.ts";
import { startOf } from "./spans.ts";
import { isOpen, type Stubs } from "./stubs.ts";
import { pointer, type Subject } from "./subject.ts";
import { entryYaml } from "./yaml.ts";

/** A row in words, and where it begins. */
interface Item {
  readonly start: number;
  readonly lines: readonly string[];
}

export const sheetOf = (subject: Subject, stubs: Stubs): string => {
  const items = [...statementItems(subject, stubs), ...relationItems(subject, stubs)];
  const { blocks, text } = subject.parsed;
  const cut = cutter(text);
  const body = blocks.flatMap((block, i) => [
    ...heading(subject, block),
    ...wrap(cut(block)),
    "",
    ...items
      .filter(({ start }) => belongs(start, blocks, i))
      .flatMap(({ lines }) => [...lines, ""]),
  ]);
  return `${[...header(subject), "", ...body, ...footer(subject)].join("\n")}\n`;
};

/** A row belongs to the paragraph in which it begins: the last one that starts at or before it. */
const belongs = (start: number, blocks: readonly Block[], i: number): boolean =>
  (i === 0 || (blocks[i]?.start ?? 0) <= start) &&
  start < (blocks[i + 1]?.start ?? Number.POSITIVE_INFINITY);

const heading = (subject: Subject, { start }: Block): readonly string[] => [
  `── ${pointer(subject)(start)}`,
];

const header = ({
  path,
  rows: { document, statements, relations },
}: Subject): readonly string[] => {
  const all = [...statements, ...relations];
  const date = document.published_edtf ?? "day of publication unknown";
  return [
    document.title ?? document.document_id,
    `${path}, ${date}`,
    `${count(statements.length, "statement")}, ${count(relations.length, "relation")}; ${all.filter(isOpen).length} of ${all.length} rows no person has decided yet`,
    "",
    ...wrap(
      "Content and evidence stand in [brackets], cues between *asterisks*. Is a row right, paste its entry and fill in the blanks. Is it wrong, " +
        "write `decide: correct` with `set:`, or `decide: reject` (the ties of a statement go with it). Is one missing, `decide: add`. seeds/curation/README.md says how.",
    ),
  ];
};

const footer = ({ rows: { document } }: Subject): readonly string[] => [
  `Entries go to seeds/curation/${document.document_id}.yaml, under \`statements:\` and \`relations:\`. Then: npm run validate`,
];

const statementItems = (subject: Subject, stubs: Stubs): readonly Item[] => {
  const [at, contextOf] = [pointer(subject), contextIn(subject.parsed)];
  return subject.rows.statements.map((row) => {
    const context = contextOf({ content: segmentsOf(row), cue: cueOf(row) });
    const stub = stubs.statements.get(row.statement_id);
    const decision = decisionLines(row.review_status, stub && entryYaml(stub));
    const title = `  statement ${row.sequence}  ${at(row.start)}`;
    return { start: startOf(row), lines: [title, ...statementLines(row, context), ...decision] };
  });
};

const relationItems = (subject: Subject, stubs: Stubs): readonly Item[] => {
  const [at, contextOf] = [pointer(subject), contextIn(subject.parsed)];
  return subject.rows.relations.map((row, i) => {
    const context = contextOf({ content: [span(row.start, row.end)] });
    const stub = stubs.relations.get(row.relation_id);
    const decision = decisionLines(row.review_status, stub && entryYaml(stub));
    const title = `  relation ${i + 1}  ${at(row.start)}`;
    return { start: row.start, lines: [title, ...relationLines(row, context), ...decision] };
  });
};

/** The entry to paste, or what a person decided already. */
const decisionLines = (status: string, stub: string | undefined): readonly string[] => {
  if (!isOpen({ review_status: status })) return [`    decided     ${status}`];
  return ["", ...(stub ?? NO_QUOTE).split("\n")];
};

const NO_QUOTE = "    No words of the article single this row out.";
