/** load.R: every table as a typed data frame in one call, by readr. Columns, types and codes come from the definition of the tables. */
import type { ReleaseFile, ReleaseInfo } from "../../schema/release.ts";
import { tables } from "../../schema/schema.ts";
import { columnsOf, type Table } from "../../schema/table.ts";
import { codesOf } from "../../schema/vocabulary.ts";
import { utf8 } from "./format.ts";

/** The file: ASCII, since R reads a script in the encoding of the machine's locale. */
export const loadR = (release: ReleaseInfo): ReleaseFile => ({
  path: "load.R",
  bytes: utf8([head(release), columns(), LOADING].join("\n")),
});

const head = ({ title, version, released, license }: ReleaseInfo): string =>
  ascii(`# ${title}
#
# Release ${version} of ${released}, ${license}. All tables as data frames, every column with its type:
#
#   source("v${version}/load.R")
#   release <- load_release()          # of the folder of this file; or load_release("https://.../v${version}")
#   levels(release$statements$speech_act)
#   describe_table("statements")       # what each column means
#
# Only an empty cell is no value: actors may be called "NA" or "TRUE". Types: text is character, whole numbers are integer,
# numbers double, truth values logical, codes a factor with all codes in their order, days Date, lists list columns of
# character. Needs readr. Generated from the definition of the tables: do not edit.
`);

const columns = (): string =>
  `release_columns <- list(\n${tables.map((t) => `  ${t.name} = list(\n${lines(t)}\n  )`).join(",\n")}\n)\n`;

const lines = (table: Table): string =>
  columnsOf(table)
    .map(([name, { kind, meaning, vocabulary }]) => {
      const codes = vocabulary ? `, codes = c(${codesOf(vocabulary).map(literal).join(", ")})` : "";
      return `    list(name = "${name}", type = "${kind}", meaning = ${literal(meaning)}${codes})`;
    })
    .join(",\n");

/** JSON's strings are R's too, but for what lies beyond ASCII. */
const literal = (text: string): string =>
  JSON.stringify(text).replace(BEYOND_ASCII, (c) => `\\U${hex(c).padStart(8, "0")}`);

const BEYOND_ASCII = /[^\0-\x7f]/gu;

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);

/** Comments only: nobody computes with them. */
const ascii = (text: string): string =>
  text.replaceAll("–", "-").replace(BEYOND_ASCII, (c) => `<U+${hex(c).toUpperCase()}>`);

const LOADING = `# The folder of this file, where source() tells it; else the working directory.
release_folder <- local({
  sourced <- Filter(Negate(is.null), lapply(sys.frames(), function(frame) frame$ofile))
  if (length(sourced) > 0) dirname(normalizePath(sourced[[length(sourced)]], mustWork = FALSE)) else "."
})

#' All tables of a release, as a list of data frames.
#'
#' @param folder A path or an address; by default the folder of this file.
load_release <- function(folder = release_folder) {
  tables <- names(release_columns)
  stats::setNames(lapply(tables, load_table, folder = folder), tables)
}

#' One table of a release as a data frame (tibble). Stops where the file holds what the types do not allow.
#'
#' @param name The table: "statements", for one.
#' @param folder A path or an address; by default the folder of this file.
load_table <- function(name, folder = release_folder) {
  collector <- function(column) switch(column$type,
    integer = readr::col_integer(),
    number = readr::col_double(),
    boolean = readr::col_logical(),
    day = readr::col_date(format = "%Y-%m-%d"),
    code = readr::col_factor(levels = column$codes),
    readr::col_character() # text; lists are split below
  )
  columns <- release_columns[[name]]
  names(columns) <- vapply(columns, function(column) column$name, "")
  path <- paste0(folder, "/", name, ".csv")
  read <- readr::read_csv(
    path, col_types = do.call(readr::cols, lapply(columns, collector)),
    na = "", trim_ws = FALSE, progress = FALSE, locale = readr::locale(encoding = "UTF-8")
  )
  if (nrow(readr::problems(read)) > 0 || !identical(names(read), names(columns)))
    stop(path, " has other columns or values than this load.R knows: is it of another release?")
  for (column in columns) if (column$type == "list")
    read[[column$name]] <- lapply(strsplit(read[[column$name]], "|", fixed = TRUE), function(items) items[!is.na(items)])
  read[] # without readr's notes on how it was read
}

#' The columns of a table as a data frame: name, type, meaning, codes.
#'
#' @param name The table: "statements", for one.
describe_table <- function(name) {
  of <- function(part) vapply(release_columns[[name]], function(column) paste(column[[part]], collapse = "|"), "")
  data.frame(name = of("name"), type = of("type"), meaning = of("meaning"), codes = of("codes"))
}
`;
