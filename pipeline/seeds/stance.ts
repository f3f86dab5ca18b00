/** The focal issue and the words that show a position on it: seeds/lexicon/stance.yaml. */
import { z } from "zod";
import { KEY } from "../../schema/column.ts";

const id = z.string().regex(new RegExp(KEY));
/** Words in lower case; a star at the end stands for any ending: "cooperat*". */
const words = z.array(z.string().regex(/^[\p{Ll}\p{N}'’ -]+\*?$/u)).min(1);

export const stanceFile = z.strictObject({
  /** The two states whose working together is the issue; who belongs to them counts with them. */
  sides: z.tuple([id, id]),
  /** The side whose answer to military action by the other one is part of the issue. */
  host: id,
  /** Working together. */
  cooperation: words,
  /** Military action by the other side. */
  intervention: words,
  /** Words for it, against it, and words that set a condition. */
  favour: words,
  against: words,
  condition: words,
  /** Places and times that make it another matter. */
  elsewhere: words,
});

export type StanceLexicon = z.infer<typeof stanceFile>;
