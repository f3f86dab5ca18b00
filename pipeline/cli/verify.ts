/** `verify`: is a release on this disk the one that was released, and does it quote the articles? */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { cutter } from "../text/reading.ts";
import { downloadFlaws } from "../validate/validate.ts";
import { readRelease } from "./disk.ts";
import { EXIT, type ExitCode, WrongUse } from "./exit.ts";
import { lastRelease } from "./releases.ts";
import { said } from "./seeds.ts";

/** Prints what is wrong; without a folder the last release of dist/ is looked at. Throws WrongUse. */
export const verifyCommand = (
  root: string,
  given: string | undefined,
  articles: string,
): ExitCode => {
  const folder = given ?? lastRelease(root);
  if (folder === null || !existsSync(join(folder, "SHA256SUMS")))
    throw new WrongUse(
      `${folder ?? "dist/"} holds no release; name the folder that you downloaded`,
    );
  const files = readRelease(folder) ?? [];
  const issues = downloadFlaws(files, cuttersIn(articles));
  process.stdout.write(said(issues, "text"));
  process.stdout.write(
    `${relative(process.cwd(), folder) || "."}: ${files.length} files, ${issues.length === 0 ? "all as released, every quotation where it says" : `${issues.length} flaws`}\n`,
  );
  return issues.length === 0 ? EXIT.fine : EXIT.findings;
};

/** An article is read and taken apart once. */
const cuttersIn = (folder: string) => {
  const known = new Map<string, ReturnType<typeof cutter> | null>();
  return (id: string): ReturnType<typeof cutter> | null => {
    const path = join(folder, `${id}.txt`);
    const found = known.get(id);
    if (found !== undefined) return found;
    const made = existsSync(path) ? cutter(readFileSync(path, "utf8")) : null;
    known.set(id, made);
    return made;
  };
};
