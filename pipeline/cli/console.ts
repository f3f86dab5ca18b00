/** The console: progress on stderr where it is a terminal, results on stdout. */
import type { Tables } from "../../schema/schema.ts";

/** A line that says what is being done and how far it is; silent where stderr is no terminal. */
export const progress = (
  stream: NodeJS.WriteStream,
): { step: (name: string, done: number, total: number) => void; end: () => void } => {
  const live = stream.isTTY === true;
  return {
    step: (name, done, total) => {
      if (!live) return;
      stream.write(`\r\u001B[K${name.padEnd(10)} ${done}/${total}${done === total ? "\n" : ""}`);
    },
    end: () => {
      if (live) stream.write("\r\u001B[K");
    },
  };
};

interface Closing {
  readonly tables: Tables;
  readonly errors: number;
  readonly warnings: number;
  readonly where: string;
  readonly seconds: number;
}

/** What a run made: rows per table, statements by type, issues, where the files are, seconds. */
export const summary = ({ tables, errors, warnings, where, seconds }: Closing): string => {
  const types = ["direct", "mixed", "indirect"].map(
    (type) => `${tables.statements.filter((s) => s.quote_type === type).length} ${type}`,
  );
  const rows = Object.entries(tables).map(
    ([name, list]) =>
      `  ${name.padEnd(11)}${String(list.length).padStart(6)}${name === "statements" ? `   ${types.join(", ")}` : ""}`,
  );
  return [
    ...rows,
    `  issues     ${String(errors).padStart(6)} errors, ${warnings} warnings`,
    `  ${where}`,
    `  ${seconds.toFixed(1)} s`,
  ].join("\n");
};
