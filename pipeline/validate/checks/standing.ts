import { standingOf } from "../../../schema/codes/plover.ts";
import type { DocumentCheck } from "../check.ts";

export const standing: DocumentCheck = {
  name: "standing",
  sentence: "A relation's class, quadrant and intensity are those of its type.",
  scope: "document",
  check: ({ relations }) =>
    relations.flatMap((r) => {
      const { relation_class, quad_class, intensity } = standingOf(r.relation_type);
      const expected = `${relation_class}, ${quad_class}, ${intensity}`;
      const actual = `${r.relation_class}, ${r.quad_class}, ${r.intensity}`;
      if (expected === actual) return [];
      const message = `class, quadrant or intensity is not that of ${r.relation_type}`;
      return [{ record: r.relation_id, message, expected, actual }];
    }),
};
