/** seeds/measured.yaml, where an evaluation keeps its counts. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Measured } from "../../schema/measured.ts";

export const keepMeasured = (root: string, measured: Measured): void => {
  const { corpus, articles, statements, speakers, rules, decided, agreement } = measured;
  const all = { corpus, articles, statements, speakers, rules, decided, agreement };
  const yaml = stringify(all, { collectionStyle: "any", lineWidth: 0 });
  writeFileSync(join(root, "seeds/measured.yaml"), `${HEADER}${yaml}`);
};

const HEADER = `# Counted by "npm run evaluate … --record", not by hand, but for \`corpus\`, which says on what: what the rules for statements do on annotated
# articles (quotes), what the machine makes of the release's own articles against people's decisions (decided), and how far two readers of
# these agree (agreement). A rule's share becomes the \`confidence\` of its rows; QUALITY.md tells all of it.
`;
