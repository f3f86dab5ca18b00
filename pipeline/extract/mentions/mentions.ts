/**
 * Finds the words of an article that may refer to actors: article and lexicon in, candidates in order of appearance
 * out, one at most at each start. Whom they mean beyond the register is settled by normalize.
 */
import type { MentionCandidate } from "../candidates.ts";
import type { Context, Sentence } from "../context.ts";
import { admit, withHits } from "./admit.ts";
import type { Article } from "./article.ts";
import { bylineIn } from "./byline.ts";
import { descriptionsIn } from "./descriptions.ts";
import type { MentionLexicon } from "./lexicon.ts";
import type { Line } from "./line.ts";
import { metonymsIn } from "./metonyms.ts";
import { namedIn } from "./named.ts";
import { nationalityIn } from "./nationality.ts";
import { pronounsIn } from "./pronouns.ts";
import { registeredIn } from "./registered.ts";
import { settle } from "./settle.ts";
import { unregisteredIn } from "./unregistered.ts";
import { wordsOf } from "./words.ts";

export { mentionRules } from "./rules.ts";

export const findMentions = (
  context: Context,
  lexicon: MentionLexicon,
): readonly MentionCandidate[] => {
  const lines = context.sentences.map((sentence) => lineOf(context.reading, sentence, lexicon));
  const article = articleOf(lines);
  const found = lines.flatMap((line) =>
    mentionsIn(admit(line, lexicon, article), lexicon, article),
  );
  return settle([...bylineIn(context, lexicon), ...found]);
};

const lineOf = (reading: string, sentence: Sentence, lexicon: MentionLexicon): Line => {
  const words = wordsOf(reading, sentence, sentence.tokens);
  return withHits({ reading, sentence, words, hits: [] }, registeredIn(words, lexicon.names));
};

const articleOf = (lines: readonly Line[]): Article => {
  const words = lines.flatMap((line) => line.words);
  return {
    introduced: new Map(),
    locals: new Map(),
    small: new Set(words.filter((word) => !word.capital).map((word) => word.lower)),
    capitals: new Set(words.filter((word) => word.capital && !word.opens).map((word) => word.text)),
  };
};

const mentionsIn = (line: Line, lexicon: MentionLexicon, article: Article): MentionCandidate[] => [
  ...namedIn(line, lexicon),
  ...nationalityIn(line, lexicon),
  ...metonymsIn(line, lexicon),
  ...unregisteredIn(line, lexicon, article),
  ...descriptionsIn(line, lexicon),
  ...pronounsIn(line),
];
