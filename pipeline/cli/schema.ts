/** `schema`: writes what derives from the tables and the release's words, and stands outside of dist/. */
import { committedSchemas, rootMetadata } from "../emit/emit.ts";
import { writeFiles } from "./disk.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { loadSeeds } from "./seeds.ts";

/** JSON Schemas into schema/json; the citation to the root. */
export const schemaCommand = (root: string): ExitCode => {
  const seeds = loadSeeds(root);
  if (!seeds) return EXIT.findings;
  const files = [...committedSchemas(), ...rootMetadata(seeds.release)];
  writeFiles(root, files);
  process.stdout.write(files.map(({ path }) => `${path}\n`).join(""));
  return EXIT.fine;
};
