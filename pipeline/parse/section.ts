/** The section of the newspaper: from the breadcrumb, or a line near the title that is a section's name. */
import type { Furniture } from "../seeds/furniture.ts";
import type { Breadcrumb } from "./breadcrumb.ts";
import type { Located } from "./document.ts";
import type { Labelled } from "./label.ts";

const ABOVE = 4;

/** `title` and `body` are indices of lines; nothing is read below the body's first line. */
export const findSection = (
  lines: readonly Labelled[],
  title: number | null,
  body: number,
  breadcrumb: Breadcrumb | null,
  furniture: Furniture,
): Located | null => {
  if (breadcrumb?.section) return breadcrumb.section;
  if (title === null) return null;
  const above = lines.slice(Math.max(0, title - ABOVE), title).reverse();
  const line = [...above, ...lines.slice(title, body)].find((l) => isSection(l.text, furniture));
  return line ? { value: line.text, span: { start: line.start, end: line.end } } : null;
};

const isSection = (text: string, { sections }: Furniture): boolean =>
  sections.some((name) => name.toLowerCase() === text.toLowerCase());
