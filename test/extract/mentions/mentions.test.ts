import fc from "fast-check";
import { expect, test } from "vitest";
import { readingOf } from "../../../pipeline/text/reading.ts";
import { span } from "../../../pipeline/text/span.ts";
import { mentionsOf, words } from "./article.ts";

const named = (text: string, wanted: string) =>
  mentionsOf(text).filter((m) => words(text, m) === wanted);

test("a name inside a longer name is none", () => {
  const text = "The Islamic State of Iraq and Syria fled.";
  expect(mentionsOf(text).map((m) => words(text, m))).toEqual(["Islamic State of Iraq and Syria"]);
});

test("titles and possessives stay outside the name and go into the guess", () => {
  const text = "Iran’s Deputy Foreign Minister Hossein Amir-Abdollahian’s words";
  const [mention] = named(text, "Hossein Amir-Abdollahian");
  const role = mention?.guess.role ?? span(0, 0);
  expect(text.slice(role.start, role.end)).toBe("Deputy Foreign Minister");
});

test("a surname that two have means the one named before", () => {
  const text = "George W. Bush spoke. Later Bush left.";
  expect(named(text, "Bush")[0]?.actors).toEqual(["george-w-bush"]);
});

test("a surname that two have and nobody introduced may mean either", () =>
  expect(named("In the end Bush left.", "Bush")[0]?.actors).toHaveLength(2));

test("a title and an adjective tell gender and country of a stranger", () => {
  const [mention] = named("Dutch spokeswoman Wopke Hoekstra left.", "Wopke Hoekstra");
  expect(mention?.guess).toMatchObject({ type: "person", gender: "female", country: "NLD" });
});

test("an acronym stands for the name that it follows", () => {
  const text = "The Institute for Northern Studies (INS) closed. The INS had no money.";
  const full = text.indexOf("Institute");
  for (const mention of named(text, "INS"))
    expect(mention.guess.standsFor).toEqual(span(full, text.indexOf(" (")));
});

test("the government of a person is that person’s state", () =>
  expect(named("the Obama administration fell", "the Obama administration")[0]?.actors).toEqual([
    "united-states",
  ]));

test("the West is a bloc, a place in the west none", () => {
  expect(named("Talks between Iran and the West ended.", "West")[0]?.actors).toEqual(["the-west"]);
  expect(named("Media in the West wrote.", "West").filter((m) => m.stands)).toEqual([]);
});

test("a name that fills its quotation marks is a title or term", () =>
  expect(named("He called it “Operation Blue Harvest” then.", "Operation Blue Harvest")).toEqual(
    [],
  ));

test("author and origin are named outside the body", () => {
  const text = "Jane Doe / Institute for Northern Studies (INS)\nIt rained.";
  const author = { value: "Jane Doe", span: span(0, 8) };
  const origin = { value: text.slice(11, 47), span: span(11, 47) };
  const found = mentionsOf(text, { authors: [author], origin }).filter((m) =>
    /author|origin/.test(m.rule),
  );
  expect(found.map((m) => words(text, m))).toEqual([
    "Jane Doe",
    "Institute for Northern Studies",
    "INS",
  ]);
});

const pieces = [
  "Iran",
  "US",
  "’s",
  " ",
  "“",
  "”",
  "al-",
  "Maliki",
  ".",
  "(",
  ")",
  "the ",
  "\n",
  "😀",
  "إيران",
  "Mr. ",
  "and ",
  "U.S.",
  "-",
  "Bank of ",
  "'",
];

test("any text gives spans within it, in order, one at each start", () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      const { length } = readingOf(text);
      const spans = mentionsOf(text).map((m) => m.span);
      for (const [n, s] of spans.entries()) {
        expect(s.start).toBeLessThan(s.end);
        expect(s.end).toBeLessThanOrEqual(length);
        expect(s.start).toBeGreaterThan(spans[n - 1]?.start ?? -1);
      }
    }),
    { numRuns: 150 },
  ));
