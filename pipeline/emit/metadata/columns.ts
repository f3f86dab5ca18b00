/** What the descriptors of the columns share. */
import { type Column, ITEM } from "../../../schema/column.ts";
import { tables } from "../../../schema/schema.ts";
import { columnsOf, type Table } from "../../../schema/table.ts";
import { codesOf } from "../../../schema/vocabulary.ts";

/** The pattern of a value, or of an item of a list, without anchors: for readers that hold it against all of the value. */
export const patternOf = ({ kind, pattern, vocabulary }: Column): string | undefined =>
  vocabulary
    ? `(${codesOf(vocabulary).join("|")})`
    : (pattern ?? (kind === "list" ? ITEM : undefined))?.replace(/^\^|\$$/g, "");

/** Whether a cell of the CSV file always holds something: a list without items is an empty cell. */
export const isRequired = ({ kind, nullable }: Column): boolean => !nullable && kind !== "list";

interface Reference {
  readonly column: string;
  readonly to: Table;
  readonly nullable: boolean;
}

/** The columns that name one row of a table; a list of names is no foreign key anywhere. */
export const referencesOf = (table: Table): readonly Reference[] =>
  columnsOf(table).flatMap(([column, { kind, references, nullable }]) => {
    const to = tables.find(({ name }) => name === references);
    return to && kind !== "list" ? [{ column, to, nullable }] : [];
  });
