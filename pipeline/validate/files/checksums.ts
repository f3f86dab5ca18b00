/** SHA256SUMS against the files that it stands beside. */
import { createHash } from "node:crypto";
import type { ReleaseFile } from "../../../schema/release.ts";

const NAME = "SHA256SUMS";

/** What is wrong with the sums, file by file. */
export const checksumFlaws = (
  files: readonly ReleaseFile[],
): readonly { readonly file: string; readonly message: string }[] => {
  const sums = files.find(({ path }) => path === NAME);
  if (sums === undefined) return [{ file: NAME, message: "the file is missing" }];
  const listed = new Map(
    new TextDecoder()
      .decode(sums.bytes)
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const others = files.filter(({ path }) => path !== NAME);
  const there = new Set(others.map(({ path }) => path));
  return [
    ...others.flatMap(({ path, bytes }) => {
      const sum = createHash("sha256").update(bytes).digest("hex");
      if (!listed.has(path)) return [{ file: path, message: `it does not stand in ${NAME}` }];
      return listed.get(path) === sum
        ? []
        : [{ file: path, message: `its sum in ${NAME} is another` }];
    }),
    ...[...listed.keys()]
      .filter((path) => !there.has(path))
      .map((path) => ({ file: path, message: `${NAME} lists it, but it is not there` })),
  ];
};
