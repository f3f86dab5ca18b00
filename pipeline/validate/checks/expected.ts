import { tables } from "../../../schema/schema.ts";
import type { ReleaseCheck } from "../check.ts";

export const expected: ReleaseCheck = {
  name: "expected",
  sentence: "Every table has as many rows as seeds/release.yaml expects.",
  scope: "release",
  check: (release) =>
    tables.flatMap(({ name }) => {
      const bounds = release.expected?.[name];
      const rows = release.tables[name].length;
      if (!bounds || (bounds.floor <= rows && rows <= bounds.ceiling)) return [];
      return [
        {
          file: "seeds/release.yaml",
          message: `${name} has ${rows} rows`,
          expected: `${bounds.floor} to ${bounds.ceiling}`,
          fix: "look at what changed; if it is right, move the bound under `expected:`",
        },
      ];
    }),
};
