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

/** A pair of marks that can be nothing else. */
const PAIR = /“[^“”]*”/;
const ANY = /[“”„«»"‘’'`]/;

const agrees = (view: DocumentView, row: StatementRow): boolean => {
  const { quote_type, text, segments, start, end } = row;
  if (quote_type === "indirect") return !PAIR.test(text);
  if (ANY.test(text)) return true;
  // Of several segments one may stand between marks and the others not, and then no mark is inside any of them.
  const around = quote_type === "direct" || segments.length > 1;
  return around && ANY.test(surroundings(view, start, end));
};

/** The content with what stands before and after it. */
const surroundings = ({ cut, length }: DocumentView, start: number, end: number): string =>
  cut(span(Math.max(0, start - REACH), Math.min(length, end + REACH)));

/** Farther away no mark of a readable quotation stands. */
const REACH = 2_000;
