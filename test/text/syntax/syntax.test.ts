import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOf } from "../../../pipeline/text/reading.ts";
import { type Span, span } from "../../../pipeline/text/span.ts";
import { decodeSyntax, encodeSyntax } from "../../../pipeline/text/syntax/model.ts";
import { syntaxOf } from "../../../pipeline/text/syntax/syntax.ts";
import { trainSyntax } from "../../../pipeline/text/syntax/training/train.ts";
import { ROOT, type SyntaxToken, type Tree } from "../../../pipeline/text/syntax/tree.ts";
import { mutants } from "../../mutations.ts";
import { SMALL, smallClusters, smallTools } from "./small-tools.ts";
import { smallSentences } from "./small-treebank.ts";

const train = (observe: (done: string) => void): Uint8Array =>
  encodeSyntax(trainSyntax(smallSentences(), smallClusters, smallTools, SMALL, observe));

const heard: string[] = [];
const bytes = train((done) => heard.push(done));
const syntax = syntaxOf(decodeSyntax(bytes), smallTools);

const whole = (reading: string): Span => span(0, reading.length);
const parsed = (text: string, quotations: readonly Span[] = []): Tree => {
  const reading = readingOf(text);
  return syntax.parse(reading, whole(reading), quotations);
};

/** What is wrong with a tree; empty for nothing. */
const faults = (tree: Tree): readonly string[] => {
  const roots = tree.filter(({ head }) => head === ROOT).length;
  return [
    ...(roots === (tree.length === 0 ? 0 : 1) ? [] : [`${roots} roots`]),
    ...tree.flatMap((token, i) =>
      endsAtRoot(tree, i) ? [] : [`${token.text}: no way to the root`],
    ),
    ...tree.flatMap(({ text, head, deprel }) =>
      (head === ROOT) === (deprel === "root") && deprel !== "" ? [] : [`${text}: ${deprel}`],
    ),
    ...tree.flatMap(({ text, upos, xpos }) => (upos !== "" && xpos !== "" ? [] : [`${text}: tag`])),
  ];
};

const endsAtRoot = (tree: Tree, token: number): boolean => {
  let above = token;
  for (let steps = 0; above !== ROOT && steps <= tree.length; steps++)
    above = tree[above]?.head ?? token;
  return above === ROOT;
};

/** A tree's tokens cut the reading, in order, and leave nothing but white space outside. */
const expectCut = (reading: string, tree: Tree, quotations: readonly Span[] = []): void => {
  const masked = (token: Span) => quotations.some(({ start }) => start === token.start);
  let end = 0;
  for (const token of tree) {
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(reading.slice(end, token.start)).toMatch(/^\s*$/);
    expect(token.text).toBe(reading.slice(token.start, token.end));
    if (!masked(token)) expect(token.text).toMatch(/^\S+$/);
    end = token.end;
  }
  expect(reading.slice(end)).toMatch(/^\s*$/);
};

const WORDS =
  "The the minister port bank said told that who which will n't didn't can't Nora Quist Tolva's NATO " +
  "3.5% $12 1,200 Monday on of by , . : ; ? ! - — … ( ) “ ” \" ' ‘ ’ « » `` '' 😀 👨‍👩‍👧 قال الوزير 大臣 " +
  'e\u0301 \u0000 \u0007 \u200b \u202e \u2028 \ufeff http://port.example/?a=b#c @port --- *** "" “” x';

const newsWord = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS.split(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom("a", "B", "9", "-", "'", "”", "ك", "😀"),
        fc.integer({ min: 50, max: 400 }),
      )
      .map(([unit, times]) => unit.repeat(times)),
  },
);

/** Words as of news, with and without spaces between them. */
const news = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(newsWord, fc.constantFrom(" ", " ", " ", "", "\n", "\u00a0", "\t ")), {
      maxLength,
    })
    .map((words) => words.flat().join(""));

const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), news(40));

/** A reading with quotations in it: in order, apart, with something in them. */
const quoted = anyText.chain((text) => {
  const reading = readingOf(text);
  return fc.uniqueArray(fc.nat(reading.length), { maxLength: 8 }).map((offsets) => {
    const sorted = offsets.toSorted((a, b) => a - b);
    const pairs = sorted.flatMap((start, i) => {
      const end = sorted[i + 1];
      return i % 2 === 0 && end !== undefined ? [span(start, end)] : [];
    });
    return { reading, quotations: pairs.filter((s) => /\S/.test(reading.slice(s.start, s.end))) };
  });
});

describe("the tree of any text", () => {
  it("has one root, a head for each token, and cuts the reading", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = parsed(text);
        expect(faults(tree)).toEqual([]);
        expectCut(readingOf(text), tree);
      }),
      { numRuns: 150 },
    );
  });

  it("is a tree with masked quotations too, each one token", () => {
    fc.assert(
      fc.property(quoted, ({ reading, quotations }) => {
        const tree = syntax.parse(reading, whole(reading), quotations);
        expect(faults(tree)).toEqual([]);
        expectCut(reading, tree, quotations);
        for (const { start, end } of quotations)
          expect(tree.filter((token) => token.start === start && token.end === end)).toHaveLength(
            1,
          );
      }),
      { numRuns: 150 },
    );
  });

  it("is a tree for news gone wrong", () => {
    const texts = smallSentences().map(({ text }) => text);
    const articles = [texts.slice(0, 8).join(" "), texts.slice(8, 17).join("\n\n")];
    for (const { text } of mutants(articles, 40, 11)) {
      const tree = parsed(text);
      expect(faults(tree)).toEqual([]);
      expectCut(readingOf(text), tree);
    }
  });

  it("is a tree for a sentence of hundreds of words", () => {
    fc.assert(
      fc.property(fc.array(newsWord, { minLength: 300, maxLength: 400 }), (words) => {
        expect(faults(parsed(words.join(" ")))).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });

  it("is found for thousands of words", () => {
    const tree = parsed("The port, which closed, said “no” ".repeat(300));
    expect(tree.length).toBe(3000);
    expect(tree.filter(({ head }) => head === ROOT)).toHaveLength(1);
  });

  it("is empty where there is no word", () => {
    for (const text of ["", " ", "\n\t\u00a0 \u2003"]) expect(parsed(text)).toEqual([]);
    expect(syntax.parse("The port", span(3, 3))).toEqual([]);
    expect(syntax.parse("The port", span(3, 4))).toEqual([]);
  });

  it("is that of the part asked for, with offsets into the whole", () => {
    fc.assert(
      fc.property(news(12), news(12), (before, text) => {
        const [head, sentence] = [readingOf(before), readingOf(text)];
        const at = span(head.length + 1, head.length + 1 + sentence.length);
        const moved = syntax
          .parse(`${head}\n${sentence}\nThe end.`, at)
          .map((t) => ({ ...t, start: t.start - at.start, end: t.end - at.start }));
        expect(moved).toEqual(syntax.parse(sentence, whole(sentence)));
      }),
      { numRuns: 50 },
    );
  });
});

describe("a parser", () => {
  it("gives the same tree again, whatever it parsed in between", () => {
    fc.assert(
      fc.property(quoted, anyText, ({ reading, quotations }, other) => {
        const first = syntax.parse(reading, whole(reading), quotations);
        parsed(other);
        expect(syntax.parse(reading, whole(reading), quotations)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the tree that a new one gives", () => {
    const fresh = syntaxOf(decodeSyntax(bytes), smallTools);
    const texts = smallSentences().map(({ text }) => text);
    const one = texts.map((text) => syntax.parse(text, whole(text)));
    const other = texts.toReversed().map((text) => fresh.parse(text, whole(text)));
    expect(other.toReversed()).toEqual(one);
  });
});

const gold = smallSentences();
const arcOf = ({ head, deprel }: SyntaxToken): string => `${head} ${deprel}`;

describe("a model trained on few sentences", () => {
  it("cuts, tags and parses one of them as the treebank has it", () => {
    const [sentence] = gold;
    expect(parsed(sentence?.text ?? "")).toEqual(sentence?.tree);
  });

  it("has learned nearly all of them", () => {
    const found = gold.map(({ text }) => syntax.parse(text, whole(text)));
    expect(found.map((tree) => tree.map(({ text }) => text))).toEqual(
      gold.map(({ tree }) => tree.map(({ text }) => text)),
    );
    const share = (of: (token: SyntaxToken) => string): number => {
      const [a, b] = [found.flat().map(of), gold.flatMap(({ tree }) => tree.map(of))];
      return a.filter((value, i) => value === b[i]).length / b.length;
    };
    expect(share(({ xpos }) => xpos)).toBeGreaterThan(0.95);
    expect(share(({ head }) => `${head}`)).toBeGreaterThan(0.85);
    expect(share(arcOf)).toBeGreaterThan(0.75);
  });

  it("reads a masked quotation as what is said", () => {
    const text = "“We left. Nobody asked us why,” said Nora Quist.";
    const tree = parsed(text, [span(0, text.indexOf(" said"))]);
    expect(tree.map((t) => t.text).slice(1)).toEqual(["said", "Nora", "Quist", "."]);
    expect(tree[0]).toMatchObject({ start: 0, head: 1, deprel: "ccomp", upos: "X", xpos: "QUOTE" });
  });
});

describe("training", () => {
  it("gives the same bytes again, whoever listens", () => {
    expect(
      Buffer.compare(
        train(() => {}),
        bytes,
      ),
    ).toBe(0);
  });

  it("gives bytes that are the same once decoded and encoded again", () => {
    expect(Buffer.compare(encodeSyntax(decodeSyntax(bytes)), bytes)).toBe(0);
  });

  it("tells what is done, in order", () => {
    expect(heard[0]).toContain(`${gold.length} sentences`);
    expect(heard.filter((done) => done.includes("epoch"))).toHaveLength(SMALL.network.epochs);
  });
});
