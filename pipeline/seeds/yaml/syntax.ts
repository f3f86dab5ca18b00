/** What is wrong with a text as YAML, before any schema: said for people who never read YAML's grammar. */
import { type Document, isAlias, visit, type YAMLError } from "yaml";

/** A flaw at an offset (UTF-16 units) of the file. */
interface SyntaxFlaw {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

interface Said {
  readonly message: string;
  readonly fix: string;
}

const SAID: { readonly [code: string]: Said } = {
  TAB_AS_INDENT: {
    message: "a tab stands where the line is indented",
    fix: "put two spaces for each tab; most editors can “indent with spaces” or “convert tabs to spaces”",
  },
  DUPLICATE_KEY: {
    message: "the same key stands twice in one block",
    fix: "keep one of them, or begin a new list item with “- ”",
  },
  BAD_INDENT: {
    message: "the line is not indented as its block asks",
    fix: "line it up with the lines beside it; close every [ and {",
  },
  MISSING_CHAR: {
    message: "a quotation mark, bracket or comma is missing",
    fix: "close what was opened",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "a second “key: value” stands inside a value",
    fix: 'put a value that holds ": " in quotation marks, or begin a new line for the second key',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "a key runs over the end of its line",
    fix: "give the line its “key:”, or indent it under the value it continues",
  },
  MULTIPLE_DOCS: {
    message: "the file holds more than one document",
    fix: "take out the line “---”",
  },
  BAD_SCALAR_START: {
    message: "a value starts with a character that means something else in YAML",
    fix: "put the value in quotation marks",
  },
  BAD_DQ_ESCAPE: {
    message: 'a backslash stands in "double" marks before a letter that it cannot escape',
    fix: "use 'single' marks, in which a backslash is plain",
  },
  UNEXPECTED_TOKEN: {
    message: "something stands here that cannot follow what is before it",
    fix: "look at the indentation and the quotation marks; inside 'single' marks write '' for an apostrophe",
  },
  TAG_RESOLVE_FAILED: {
    message: "a value that starts with “!” names a tag that nothing here knows",
    fix: "put the value in quotation marks",
  },
};

/**
 * Flaws of syntax, one a line at most: what follows the first on a line is its consequence, and so is whatever follows
 * the first tab, but for more tabs. In order.
 */
export const syntaxFlaws = (doc: Document, text: string): readonly SyntaxFlaw[] => {
  const errors = [...doc.errors, ...doc.warnings];
  const tab = errors.find(isTab)?.pos[0] ?? text.length + 1;
  const told = errors.filter((error) => isTab(error) || error.pos[0] < tab);
  const flaws = [...told.map(flawOf), ...danglingAliases(doc)];
  const seen = new Set<number>();
  return flaws
    .sort((a, b) => a.offset - b.offset)
    .filter(({ offset }) => {
      const line = text.lastIndexOf("\n", offset - 1);
      return !seen.has(line) && seen.add(line);
    });
};

const isTab = ({ code }: YAMLError): boolean => code === "TAB_AS_INDENT";

const flawOf = (error: YAMLError): SyntaxFlaw => ({
  offset: error.pos[0],
  ...(SAID[error.code] ?? {
    message: error.message.replace(/\s+/g, " "),
    fix: "put the value in quotation marks, or look at the indentation",
  }),
});

const danglingAliases = (doc: Document): readonly SyntaxFlaw[] => {
  const flaws: SyntaxFlaw[] = [];
  visit(doc, {
    Node: (_, node) => {
      if (!isAlias(node) || node.resolve(doc) !== undefined) return;
      flaws.push({
        offset: node.range?.[0] ?? 0,
        message: `“*${node.source}” refers to an anchor “&${node.source}” that does not stand before it`,
        fix: "if a text is meant, put it in quotation marks",
      });
    },
  });
  return flaws;
};
