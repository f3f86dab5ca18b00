import type { StatementRow } from "../../../schema/tables/statements.ts";
import { span } from "../../text/span.ts";
import type { DocumentCheck, DocumentView } from "../check.ts";

export const quoteTypes: DocumentCheck = {
  name: "quote-types",
  sentence:
    "Indirect content holds no quotation; in or beside mixed and direct content stands some quotation mark.",
  scope: "document",
  check: (view) =>
    view.statements
      .filter((row) => !agrees(view, row))
      .map((row) => ({
        record: row.statement_id,
        message: `quote_type is ${row.quote_type}, which the marks do not bear out`,
        actual: JSON.stringify(row.text),
      })),
};

/** A pair of marks that are nothing else; after a digit a straight one may mean inches. */
const PAIR = /“[^“”]*”|(?<!\d)"[^"]*(?<!\d)"/;
const ANY = /[“”„«»"‘’']/;

const agrees = (view: DocumentView, row: StatementRow): boolean => {
  const { quote_type, text, segments, start, end } = row;
  if (quote_type === "indirect") return !PAIR.test(text);
  if (ANY.test(text)) return true;
  // Of several segments one may stand between marks and the others not, and then no mark is inside any of them.
  const around = quote_type === "direct" || segments.length > 1;
  return around && ANY.test(paragraphAround(view, start, end));
};

/** The content with its line, to the line breaks before and after. */
const paragraphAround = ({ cut, length }: DocumentView, start: number, end: number): string => {
  const before = cut(span(Math.max(0, start - REACH), start));
  const after = cut(span(end, Math.min(length, end + REACH)));
  return (
    before.slice(before.lastIndexOf("\n") + 1) +
    cut(span(start, end)) +
    (after.split("\n")[0] ?? "")
  );
};

/** Farther away no mark of a readable quotation stands. */
const REACH = 2_000;
