# Does a release hold in R what it promises? CSV with readr, JSON Lines with jsonlite.
# Usage: Rscript test_release.R RELEASE_DIR ARTICLES_DIR
suppressPackageStartupMessages({
  library(readr)
  library(jsonlite)
})

arguments <- commandArgs(trailingOnly = TRUE)
release <- arguments[[1]]
articles <- arguments[[2]]
table_names <- c("documents", "actors", "statements", "relations", "mentions")

as_text <- function(path) read_csv(path, col_types = cols(.default = "c"), na = "", trim_ws = FALSE, progress = FALSE)
dictionary <- as_text(file.path(release, "data-dictionary.csv"))
columns_of <- function(table) dictionary[dictionary$table == table, ]

# ---- reading: the column types as the dictionary gives them ----

collector <- function(type, codes) switch(type,
  integer = col_integer(),
  number = col_double(),
  boolean = col_logical(),
  day = col_date(format = "%Y-%m-%d"),
  code = col_factor(levels = strsplit(codes, "|", fixed = TRUE)[[1]]),
  col_character() # text; lists are split below
)

read_table_csv <- function(table) {
  columns <- columns_of(table)
  types <- setNames(Map(collector, columns$type, columns$codes), columns$column)
  read <- read_csv(
    file.path(release, paste0(table, ".csv")),
    col_types = do.call(cols, types), na = "", trim_ws = FALSE, progress = FALSE
  )
  if (nrow(problems(read)) > 0) stop(table, ".csv: ", nrow(problems(read)), " problems")
  for (name in columns$column[columns$type == "list"]) read[[name]] <- split_list(read[[name]])
  read
}

split_list <- function(cells) lapply(strsplit(cells, "|", fixed = TRUE), function(items) items[!is.na(items)])

read_table_json <- function(table) {
  lines <- read_lines(file.path(release, paste0(table, ".jsonl")))
  lapply(lines, fromJSON, simplifyVector = FALSE)
}

csv <- setNames(lapply(table_names, read_table_csv), table_names)
json <- setNames(lapply(table_names, read_table_json), table_names)
key_of <- function(table) columns_of(table)$column[[1]]

texts <- setNames(
  lapply(csv$documents$source_file, function(file) read_file(file.path(articles, file))),
  csv$documents$document_id
)
cut_out <- function(document_id, start, end) {
  mapply(function(id, from, to) substr(texts[[id]], from + 1, to), document_id, start, end, USE.NAMES = FALSE)
}

# ---- the checks: each a named function that stops where something is wrong ----

expect <- function(right, ...) if (!isTRUE(all(right))) stop(..., call. = FALSE)

checks <- list(
  "columns and counts" = function() for (table in table_names) {
    expect(identical(names(csv[[table]]), columns_of(table)$column), table, ": columns")
    expect(nrow(csv[[table]]) == length(json[[table]]), table, ": rows")
    for (row in json[[table]]) expect(identical(names(row), columns_of(table)$column), table, ": keys")
  },
  "types" = function() for (table in table_names) {
    classes <- c(
      text = "character", integer = "integer", number = "numeric",
      boolean = "logical", day = "Date", code = "factor", list = "list"
    )
    actual <- vapply(csv[[table]], function(column) class(column)[[1]], "")
    expect(unname(actual) == classes[columns_of(table)$type], table, ": ", paste(names(actual), actual, collapse = ", "))
  },
  "levels in declared order" = function() for (table in table_names) {
    coded <- columns_of(table)[columns_of(table)$type == "code", ]
    for (i in seq_len(nrow(coded))) {
      declared <- strsplit(coded$codes[[i]], "|", fixed = TRUE)[[1]]
      expect(identical(levels(csv[[table]][[coded$column[[i]]]]), declared), table, ": ", coded$column[[i]])
    }
  },
  "load.R gives the same, typed alike" = function() {
    script <- file.path(release, "load.R")
    if (!file.exists(script)) return(invisible()) # of releases before 1.1.0
    brought <- new.env()
    source(script, local = brought)
    loaded <- brought$load_release() # of its own folder
    expect(identical(names(loaded), table_names), "tables: ", paste(names(loaded), collapse = ", "))
    for (table in table_names) {
      expect(identical(names(loaded[[table]]), names(csv[[table]])), table, ": columns")
      for (name in names(csv[[table]])) expect(identical(loaded[[table]][[name]], csv[[table]][[name]]), table, ": ", name)
      described <- brought$describe_table(table)
      for (part in c("type", "meaning")) expect(described[[part]] == columns_of(table)[[part]], table, ": ", part)
    }
  },
  "load.R refuses what it does not know" = function() {
    script <- file.path(release, "load.R")
    if (!file.exists(script)) return(invisible())
    brought <- new.env()
    source(script, local = brought)
    lines <- read_lines(file.path(release, "mentions.csv"), n_max = 1)
    folder <- tempfile()
    dir.create(folder)
    for (wrong in list(sub("text", "words", lines), c(lines, "x.m1,x,y,z,1,2,nickname,z,machine"))) {
      write_lines(wrong, file.path(folder, "mentions.csv"))
      refused <- tryCatch({ suppressWarnings(brought$load_table("mentions", folder)); FALSE }, error = function(error) TRUE)
      expect(refused, wrong)
    }
  },
  "same values in CSV and JSON Lines" = function() for (table in table_names) {
    for (name in columns_of(table)$column) {
      from_json <- lapply(json[[table]], function(row) row[[name]])
      from_csv <- csv[[table]][[name]]
      same <- mapply(same_value, as.list(if (is.factor(from_csv)) as.character(from_csv) else from_csv), from_json)
      expect(unlist(same), table, ": ", name, " differs in row ", which(!unlist(same))[1])
    }
  },
  "no value only where allowed" = function() for (table in table_names) {
    required <- columns_of(table)$column[columns_of(table)$nullable == "false"]
    for (name in required) expect(!vapply(csv[[table]][[name]], anyNA, NA), table, ": ", name)
  },
  "keys unique and sorted by code point" = function() for (table in table_names) {
    keys <- csv[[table]][[key_of(table)]]
    expect(!duplicated(keys), table, ": key twice")
    expect(identical(keys, sort(keys, method = "radix")), table, ": order")
  },
  "references" = function() for (table in table_names) {
    linked <- columns_of(table)[!is.na(columns_of(table)$references), ]
    for (i in seq_len(nrow(linked))) {
      used <- unlist(csv[[table]][[linked$column[[i]]]])
      known <- csv[[linked$references[[i]]]][[key_of(linked$references[[i]])]]
      expect(used[!is.na(used)] %in% known, table, ": ", linked$column[[i]])
    }
  },
  "mentions are the article's words" = function() {
    expect(cut_out(csv$mentions$document_id, csv$mentions$start, csv$mentions$end) == csv$mentions$text, "mentions")
  },
  "evidence is the article's words" = function() {
    expect(cut_out(csv$relations$document_id, csv$relations$start, csv$relations$end) == csv$relations$evidence, "relations")
  },
  "contents are the article's words" = function() for (i in seq_len(nrow(csv$statements))) {
    spans <- strsplit(csv$statements$segments[[i]], "-", fixed = TRUE)
    starts <- as.integer(vapply(spans, `[[`, "", 1))
    ends <- as.integer(vapply(spans, `[[`, "", 2))
    pieces <- cut_out(rep(csv$statements$document_id[[i]], length(spans)), starts, ends)
    expect(identical(paste(pieces, collapse = " \u2026 "), csv$statements$text[[i]]), csv$statements$statement_id[[i]])
    expect(csv$statements$start[[i]] == starts[[1]] && csv$statements$end[[i]] == ends[[length(ends)]], csv$statements$statement_id[[i]])
  },
  "dates in order" = function() {
    pairs <- list(csv$documents[c("published_start", "published_end")], csv$statements[c("date_start", "date_end")], csv$relations[c("date_start", "date_end")])
    for (pair in pairs) expect(is.na(pair[[1]]) | is.na(pair[[2]]) | pair[[1]] <= pair[[2]], "a date ends before it starts")
  }
)

same_value <- function(cell, value) {
  if (is.list(value)) return(identical(as.character(cell), as.character(unlist(value))))
  if (is.null(value)) return(length(cell) == 1 && is.na(cell))
  if (inherits(cell, "Date")) return(identical(format(cell, "%Y-%m-%d"), value))
  if (is.numeric(cell)) return(isTRUE(all.equal(cell, value, tolerance = 1e-15)))
  identical(cell, value)
}

failed <- 0
for (name in names(checks)) {
  tryCatch(checks[[name]](), error = function(error) {
    failed <<- failed + 1
    cat("R: FAILED ", name, ": ", conditionMessage(error), "\n", sep = "")
  })
}
cat("R: ", length(checks) - failed, " passed, ", failed, " failed\n", sep = "")
quit(status = if (failed > 0) 1 else 0)
