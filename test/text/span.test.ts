import { describe, expect, it } from "vitest";
import { byPosition, contains, envelope, overlaps, span, trim } from "../../pipeline/text/span.ts";

describe("spans", () => {
  it("are half-open: neighbours do not overlap", () => {
    expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
    expect(overlaps(span(0, 4), span(3, 5))).toBe(true);
    expect(contains(span(0, 5), span(5, 6))).toBe(false);
  });

  it("stand in order of appearance, the longer first", () => {
    expect([span(2, 3), span(0, 1), span(0, 9)].sort(byPosition)).toEqual([
      span(0, 9),
      span(0, 1),
      span(2, 3),
    ]);
  });

  it("have an envelope, however many they are", () => {
    const many = Array.from({ length: 300_000 }, (_, i) => span(i, i + 1));
    expect(envelope(many)).toEqual(span(0, 300_000));
    expect(() => envelope([])).toThrow("no spans");
  });

  it("lose white space at their edges, all of it where there is nothing else", () => {
    expect(trim("  ab  ", span(0, 6))).toEqual(span(2, 4));
    expect(trim("a    b", span(1, 5)).start).toBe(trim("a    b", span(1, 5)).end);
  });
});
