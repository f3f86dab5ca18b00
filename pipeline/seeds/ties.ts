/** Words for standing ties between actors: seeds/lexicon/ties.yaml, where each list is explained. */
import { z } from "zod";

const words = z.array(z.string().min(1));

export const tiesFile = z.strictObject({
  advisers: words,
  envoys: words,
  members: words,
  appointees: words,
  appointing: words,
  confidants: words,
  staff: words,
  allies: words,
  enemies: words,
  offices: words,
  being: words,
  before: words,
});

export type Ties = z.infer<typeof tiesFile>;
