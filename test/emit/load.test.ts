import { expect, it } from "vitest";
import { loadPython } from "../../pipeline/emit/load-python.ts";
import { loadR } from "../../pipeline/emit/load-r.ts";
import { tables } from "../../schema/schema.ts";
import { columnsOf } from "../../schema/table.ts";
import { codesOf } from "../../schema/vocabulary.ts";
import { sampleRelease } from "./sample.ts";

// What the loaders do is tried in Python and R: test/readers.
const awkward = { ...sampleRelease, title: 'Say "yes" \\ “no” – \u{1F642}' };
const textOf = ({ bytes }: { readonly bytes: Uint8Array }): string =>
  new TextDecoder().decode(bytes);
const python = textOf(loadPython(awkward));
const r = textOf(loadR(awkward));

it("the loaders know every column, its type, and all codes in order", () => {
  for (const [name, { kind, vocabulary }] of tables.flatMap(columnsOf)) {
    const codes = vocabulary ? codesOf(vocabulary).map((code) => `"${code}"`) : [];
    expect(python).toContain(`Column("${name}", "${kind}", `);
    expect(r).toContain(`list(name = "${name}", type = "${kind}", `);
    expect(python).toContain(codes.join(", "));
    expect(r).toContain(codes.join(", "));
  }
});

it("a title with quotation marks and backslashes stays within its docstring", () => {
  expect(python.startsWith('"""Say \\"yes\\" \\\\ “no” – 🙂\n')).toBe(true);
});

it("load.R is ASCII, so that it reads alike in every locale", () => {
  expect([...r].filter((character) => character > "\x7f")).toEqual([]);
  expect(r.startsWith('# Say "yes" \\ <U+201C>no<U+201D> - <U+1F642>\n')).toBe(true);
  expect(r).toContain("\\U0000201cSource:\\U0000201d");
});
