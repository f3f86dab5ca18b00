/** `schema`: writes what derives from the table definitions and stands in schema/json. */
import { committedSchemas } from "../emit/emit.ts";
import { writeFiles } from "./disk.ts";
import { EXIT, type ExitCode } from "./exit.ts";

export const schemaCommand = (root: string): ExitCode => {
  const files = committedSchemas();
  writeFiles(root, files);
  process.stdout.write(files.map(({ path }) => `${path}\n`).join(""));
  return EXIT.fine;
};
