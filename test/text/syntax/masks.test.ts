import { describe, expect, it } from "vitest";
import { span } from "../../../pipeline/text/span.ts";
import { masking } from "../../../pipeline/text/syntax/masks.ts";

/** Words of a text between spaces, masked where brackets stand around them: "“ [We went .] ” she said". */
const masked = (text: string, ...quotations: readonly string[]): readonly string[] => {
  const tokens = [...text.matchAll(/[^ ]+/g)].map(({ 0: word, index }) =>
    span(index, index + word.length),
  );
  const spans = quotations.map((quotation) =>
    span(text.indexOf(quotation), text.indexOf(quotation) + quotation.length),
  );
  return masking(tokens, spans).map(
    ({ at, isMasked }) => (isMasked ? "mask:" : "") + text.slice(at.start, at.end),
  );
};

describe("tokens with masked quotations", () => {
  it("are the same without a quotation", () => {
    expect(masked("She said so")).toEqual(["She", "said", "so"]);
  });

  it("have one for all words of a quotation, in its place", () => {
    expect(masked("“ We went . ” she said", "“ We went . ”")).toEqual([
      "mask:“ We went . ”",
      "she",
      "said",
    ]);
    expect(masked("She said “ no ” twice", "“ no ”")).toEqual([
      "She",
      "said",
      "mask:“ no ”",
      "twice",
    ]);
  });

  it("have one for each of several quotations", () => {
    expect(masked("“ No ” , he said , “ never ”", "“ No ”", "“ never ”")).toEqual([
      "mask:“ No ”",
      ",",
      "he",
      "said",
      ",",
      "mask:“ never ”",
    ]);
  });

  it("are the same with a quotation of no character", () => {
    expect(masked("She said so", "")).toEqual(["She", "said", "so"]);
  });

  it("keep a word that touches a quotation", () => {
    expect(masked("a b c", "b ")).toEqual(["a", "mask:b ", "c"]);
  });

  it("keep what a word has outside a quotation that begins or ends within it", () => {
    expect(masked("so-“called experts”-only club", "“called experts”")).toEqual([
      "so-",
      "mask:“called experts”",
      "-only",
      "club",
    ]);
    expect(masked("un“fit”s", "“fit”")).toEqual(["un", "mask:“fit”", "s"]);
  });
});
