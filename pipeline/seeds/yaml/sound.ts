/** What is left of a file's value without the entries that have flaws, so that the others can be checked all the same. */

type Path = readonly PropertyKey[];

interface Rest {
  readonly value: unknown;
  /** A path within `value` → the same place's path in the file. */
  readonly origin: (path: Path) => Path;
}

/**
 * Leaves out the outermost list item that holds a flaw, or the key of the file where no list does. Null where a flaw
 * is of the file as a whole.
 */
export const withoutFlawed = (value: unknown, flawed: readonly Path[]): Rest | null => {
  if (flawed.some((path) => path.length === 0)) return null;
  const out = new Set(flawed.map((path) => nameOf(path.slice(0, (itemIn(path) ?? 0) + 1))));
  return { value: pruned(value, [], out), origin: originIn(out) };
};

/** Where in a path the first item of a list stands; null where none does. */
const itemIn = (path: Path): number | null => {
  const at = path.findIndex((step) => typeof step === "number");
  return at < 0 ? null : at;
};

const nameOf = (path: Path): string => JSON.stringify(path.map(String));

const pruned = (value: unknown, at: Path, out: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) return value.filter((_, i) => !out.has(nameOf([...at, i])));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !out.has(nameOf([...at, key])))
      .map(([key, inner]) => [key, pruned(inner, [...at, key], out)]),
  );
};

/** The n-th item that was left stands further down in the file by those before it that were not. */
const originIn =
  (out: ReadonlySet<string>) =>
  (path: Path): Path => {
    const item = itemIn(path);
    if (item === null) return path;
    const list = path.slice(0, item);
    let place = 0;
    for (let left = Number(path[item]); left >= 0; place++)
      if (!out.has(nameOf([...list, place]))) left -= 1;
    return [...list, place - 1, ...path.slice(item + 1)];
  };
