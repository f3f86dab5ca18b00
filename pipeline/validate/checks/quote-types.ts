import type { StatementRow } from "../../../schema/tables/statements.ts";
import { span } from "../../text/span.ts";
import type { DocumentCheck, DocumentView } from "../check.ts";

export const quoteTypes: DocumentCheck = {
  name: "quote-types",
  sentence:
    "Indirect content holds no quotation mark, mixed content some, direct content stands beside or between some.",
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

/** Marks that are nothing else; after a digit a straight one may mean inches. */
const DOUBLE = /[“”„«»]|(?<!\d)"/;
const ANY = /[“”„«»"‘’']/;

const agrees = (view: DocumentView, { quote_type, text, start, end }: StatementRow): boolean => {
  if (quote_type === "indirect") return !DOUBLE.test(text);
  if (quote_type === "mixed") return ANY.test(text);
  return ANY.test(text) || ANY.test(paragraphAround(view, start, end));
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
