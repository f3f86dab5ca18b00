/**
 * Feature templates as data: each line joins atoms ("a.word b.tag") into one feature. Compiled once into indices of
 * atoms, so that a state costs a walk over integers.
 */
import { join } from "./hash.ts";

interface Templates {
  /** For each template its number of atoms, then their indices. */
  readonly code: Int32Array;
  readonly count: number;
}

/** `list`: names of atoms between spaces. Throws on an atom that is not in it: a slip in a table of templates. */
export const compile = (list: string, lines: string): Templates => {
  const atoms = list.split(/\s+/);
  const templates = lines.trim().split(/\s*\n\s*/);
  const code = templates.flatMap((line) => {
    const names = line.split(" ");
    return [names.length, ...names.map((name) => indexOf(atoms, name))];
  });
  return { code: Int32Array.from(code), count: templates.length };
};

const indexOf = (atoms: readonly string[], name: string): number => {
  const index = atoms.indexOf(name);
  if (index < 0) throw new Error(`no atom is called ${name}; there are ${atoms.join(", ")}`);
  return index;
};

/** Writes the keys of all templates for these values of atoms to `keys` from `offset` on; gives the offset behind. */
export const write = (
  { code }: Templates,
  salt: number,
  values: Int32Array,
  keys: Int32Array,
  offset: number,
): number => {
  let to = offset;
  for (let i = 0; i < code.length; ) {
    let key = join(salt, i);
    const end = i + 1 + (code[i] ?? 0);
    for (i++; i < end; i++) key = join(key, values[code[i] ?? 0] ?? 0);
    keys[to++] = key;
  }
  return to;
};
