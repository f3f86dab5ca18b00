import type { DocumentCheck } from "../check.ts";

export const sequence: DocumentCheck = {
  name: "sequence",
  sentence: "The statements of an article are numbered from 1 without gap.",
  scope: "document",
  check: ({ document, statements }) => {
    const numbers = statements.map((s) => s.sequence).toSorted((a, b) => a - b);
    if (numbers.every((n, i) => n === i + 1)) return [];
    return [
      {
        record: document.document_id,
        message: "its statements are not numbered from 1 without gap",
        expected: `1 to ${numbers.length}`,
        actual: numbers.join(", "),
      },
    ];
  },
};
