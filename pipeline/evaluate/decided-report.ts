/** What was measured on the release's own articles, as lines that a person reads in a terminal. */
import {
  type Agreement,
  type Decided,
  type Found,
  f1,
  portionOf,
  type Share,
} from "../../schema/measured.ts";

export const decidedReport = ({ articles, records, values, rules, documents }: Decided): string =>
  [
    `${articles} articles`,
    `${"".padEnd(WIDTH)}precision  recall     F1    made  annotated`,
    ...Object.entries(records).map(([kind, found]) => foundLine(kind, found)),
    ...Object.entries(documents).flatMap(([document, { mentions, actors }]) => [
      foundLine(`${document.slice(0, WIDTH - 12)} mentions`, mentions),
      foundLine(`${document.slice(0, WIDTH - 12)} actors`, actors),
    ]),
    "",
    `${"value".padEnd(WIDTH)}    right      of`,
    ...Object.entries(values).map(([column, share]) => shareLine(column, share)),
    "",
    `${"rule".padEnd(WIDTH)}precision    made`,
    ...Object.entries(rules).map(([rule, share]) => shareLine(rule, share)),
  ].join("\n");

export const agreementReport = ({ records, values }: Agreement): string =>
  [
    `${"records".padEnd(WIDTH)}    first  second    both     F1`,
    ...Object.entries(records).map(([kind, { first, second, both }]) => {
      const found = { made: { right: both, of: first }, annotated: { right: both, of: second } };
      return `${kind.padEnd(WIDTH)}${figure(first, 9)}${figure(second, 8)}${figure(both, 8)}${f1(found).toFixed(3).padStart(7)}`;
    }),
    "",
    `${"value".padEnd(WIDTH)} the same      of  kappa`,
    ...Object.entries(values).map(
      ([column, { kappa, ...share }]) =>
        `${shareLine(column, share)}${kappa === null ? "" : kappa.toFixed(3).padStart(7)}`,
    ),
  ].join("\n");

const WIDTH = 40;

const figure = (n: number, width: number): string => String(n).padStart(width);

const foundLine = (name: string, { made, annotated }: Found): string =>
  [
    name.padEnd(WIDTH),
    portionOf(made).toFixed(3).padStart(9),
    portionOf(annotated).toFixed(3).padStart(8),
    f1({ made, annotated }).toFixed(3).padStart(7),
    figure(made.of, 8),
    figure(annotated.of, 11),
  ].join("");

const shareLine = (name: string, share: Share): string =>
  `${name.padEnd(WIDTH)}${portionOf(share).toFixed(3).padStart(9)}${figure(share.of, 8)}`;
