/** Runs the command line as a person does, from the project's folder. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const root = resolve(".");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const run = (
  args: readonly string[],
  options: { cwd?: string; input?: string } = {},
): Ran => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      join(root, "node_modules/tsx/dist/loader.mjs"),
      join(root, "pipeline/cli.ts"),
      ...args,
    ],
    { encoding: "utf8", cwd: options.cwd ?? root, input: options.input ?? "" },
  );
  return { code: status, out: stdout, err: stderr };
};
