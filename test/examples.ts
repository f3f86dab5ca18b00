/** Reads the marked examples of rules: "[source Zarif] [cue said] that [content the talks would go on]." */
import { type Span, span } from "../pipeline/text/span.ts";

export interface Example {
  /** The sentence without its marks. */
  readonly text: string;
  /** Role → spans (code points, for these examples without astral characters), in order. Marks may nest. */
  readonly roles: ReadonlyMap<string, readonly Span[]>;
}

/** Throws where brackets do not pair. Square brackets are marks only where a lower-case role and a space follow. */
export const readExample = (marked: string): Example => {
  let text = "";
  const open: { role: string; start: number }[] = [];
  const roles = new Map<string, Span[]>();
  for (let i = 0; i < marked.length; i++) {
    const role = marked.slice(i).match(/^\[([a-z-]+) /)?.[1];
    const character = marked.charAt(i);
    if (role !== undefined) {
      open.push({ role, start: text.length });
      i += role.length + 1;
    } else if (character === "]" && open.length > 0) {
      const last = open.pop();
      if (last)
        roles.set(last.role, [...(roles.get(last.role) ?? []), span(last.start, text.length)]);
    } else text += character;
  }
  if (open.length > 0) throw new Error(`unclosed mark in example: ${marked}`);
  return { text, roles };
};
