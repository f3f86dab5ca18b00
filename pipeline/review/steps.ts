/** What is left to do for who added an article. */
import type { Article } from "../parse/document.ts";
import type { Release } from "../seeds/release.ts";

/** `articles`: how many there are with the new one. */
export const nextSteps = (
  { id }: Article,
  { version, expected }: Release,
  articles: number,
): readonly string[] => {
  const full = expected !== null && articles > expected.documents.ceiling;
  const steps = [
    `Raise \`version\` in seeds/release.yaml: it is ${version}, new rows ask for ${minorAfter(version)}.`,
    ...(full
      ? [
          `There too, under \`expected:\`, \`documents: { floor: ${articles}, ceiling: ${articles} }\`.`,
        ]
      : []),
    `npm run review -- ${id}, and decisions on what is wrong: a version that is written stays as it is`,
    "npm run pipeline",
  ];
  return ["Next:", ...steps.map((step, i) => `  ${i + 1}. ${step}`)];
};

const minorAfter = (version: string): string => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return `${major}.${minor + 1}.0`;
};
