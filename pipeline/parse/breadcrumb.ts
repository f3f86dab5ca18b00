/** Breadcrumbs: "Home / World / Middle East / Title". In: a line. Out: its section and title, located. */
import type { Furniture } from "../seeds/furniture.ts";
import { span } from "../text/span.ts";
import type { Located } from "./document.ts";
import type { Line } from "./lines.ts";

export interface Breadcrumb {
  readonly section: Located | null;
  /** The last part, where it is more than a section's name. */
  readonly title: string | null;
}

export const readBreadcrumb = (line: Line, furniture: Furniture): Breadcrumb | null => {
  if (line.text.length > 400) return null;
  const home = furniture.breadcrumb.home.find((word) => startsWith(line.text, word));
  if (home === undefined) return null;
  const rest = line.text.slice(home.length);
  const mark = furniture.breadcrumb.between.find((m) => rest.trimStart().startsWith(m));
  if (mark === undefined) return null;
  const first = home.length + rest.indexOf(mark) + mark.length;
  const last = line.text.lastIndexOf(mark) + mark.length;
  const title = line.text.slice(last).trim();
  return {
    section: sectionOf(line, first, last - mark.length),
    title: title === "" ? null : title,
  };
};

const startsWith = (text: string, word: string): boolean =>
  text.toLowerCase().startsWith(word.toLowerCase());

const sectionOf = (line: Line, from: number, to: number): Located | null => {
  const words = line.text.slice(from, to);
  const value = words.trim();
  if (to <= from || value === "") return null;
  const start = line.start + from + (words.length - words.trimStart().length);
  return { value, span: span(start, start + value.length) };
};
