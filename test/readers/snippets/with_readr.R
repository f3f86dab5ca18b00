library(readr)

release <- "dist/v1.1.0"
read <- function(table, types) # only the empty cell is missing: "NA" can be a name
  read_csv(file.path(release, table), col_types = types, na = "", trim_ws = FALSE)
statements <- read("statements.csv", cols(.default = "c", sequence = "i", start = "i", end = "i", confidence = "d"))
actors <- read("actors.csv", cols(.default = "c"))

said <- merge(statements, actors[c("actor_id", "name")], by.x = "speaker_id", by.y = "actor_id", all.x = TRUE)
said$who <- ifelse(is.na(said$name), said$speaker_text, said$name) # unnamed speakers keep their words

print(head(said[c("who", "cue", "text")], 10))
print(table(said$who, said$stance))
