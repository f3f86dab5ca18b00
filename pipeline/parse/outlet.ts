/** Publisher and origin: the outlets that furniture, byline and dateline name. */
import { span } from "../text/span.ts";
import type { Located } from "./document.ts";
import type { Labelled } from "./label.ts";
import { bare } from "./title.ts";

/** The site that carries the article: from any line of the page that names it, or "Title | Site". */
export const findPublisher = (lines: readonly Labelled[], title: string | null): Located | null =>
  named(lines, "publisher") ?? (title === null ? null : besideTitle(lines, title));

/** The outlet that a line such as "Source: X" names. */
export const findSource = (lines: readonly Labelled[]): Located | null => named(lines, "origin");

const named = (lines: readonly Labelled[], name: "publisher" | "origin"): Located | null => {
  for (const line of lines) {
    const slot = line.piece?.slots.find((s) => s.name === name);
    if (slot === undefined) continue;
    const start = line.start + slot.at;
    return { value: slot.value, span: span(start, start + slot.value.length) };
  }
  return null;
};

/** How far down a page its own title with the site's name stands. */
const TOP = 60;

const besideTitle = (lines: readonly Labelled[], title: string): Located | null => {
  for (const line of lines.slice(0, TOP)) {
    const match =
      line.text.length < 300 ? /^(.+\S)(\s+[|–—-]\s+)(\p{Lu}[^|]{1,40})$/u.exec(line.text) : null;
    const [, words = "", mark = "", site = ""] = match ?? [];
    if (match === null || bare(words) !== bare(title)) continue;
    const start = line.start + words.length + mark.length;
    return { value: site, span: span(start, start + site.length) };
  }
  return null;
};
