/** The commonest small words of each language, by BCP 47 code, as seeds/lexicon/languages.yaml holds them. */
import { z } from "zod";

export const languagesFile = z.record(
  z.string().regex(/^[a-z]{2,3}$/, "a BCP 47 code of a language"),
  z.array(z.string().min(1)).min(1),
);

export type Languages = z.infer<typeof languagesFile>;
