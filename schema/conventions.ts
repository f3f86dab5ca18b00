/** What holds for every table: the chapter of the data dictionary that is written, not derived. */

export const CONVENTIONS = `## Conventions

### Offsets
\`start\`, \`end\`, \`body_start\`, \`body_end\` and \`segments\` count **Unicode code points** from the start of the article's file (\`documents.source_file\`, UTF-8), half-open: the character at \`start\` belongs to the span, the one at \`end\` does not. Cut with them, the file gives the very characters that the row quotes.

\`\`\`python
with open(path, encoding="utf-8", newline="") as file:  # newline="": line ends as they are
    text = file.read()
text[start:end]
\`\`\`

\`\`\`r
text <- readr::read_file(path)
substr(text, start + 1, end)
\`\`\`

\`\`\`js
const text = [...readFileSync(path, "utf8")]; // code points, not UTF-16 units
text.slice(start, end).join("");
\`\`\`

\`documents.source_sha256\` tells whether a file is the one that the offsets were counted in. A statement's \`text\` joins the segments of an interrupted content with \` … \`; \`start\` and \`end\` are their envelope.

### Ids
An id is for ever: it never gets another meaning, and none is used a second time. A statement's and a mention's id is the place where it stands in its article, whose file never changes; a relation's is made of who, what, to whom and where; an actor's is one real-world entity, however spelt. Where a later release finds that two rows were one, or that a row belongs elsewhere, the old id is redirected: \`id_redirects.csv\` and \`id_redirects.jsonl\` hold \`table\`, \`old_id\` and \`new_id\`, one line for each id of any earlier release that another one of this release stands for. One step leads there; without redirects the file holds its header alone. From release 1.0.0 on, an id that goes without a redirect raises the major version; releases 0.x could drop one with a minor step.

\`\`\`python
ids = pd.read_csv("id_redirects.csv").query("table == 'statements'").set_index("old_id")["new_id"]
mine["statement_id"] = mine["statement_id"].replace(ids)
\`\`\`

### Ready to use
\`load.py\` and \`load.R\` read all tables in one call, each column typed: whole numbers stay whole where some are missing, days are dates, lists are split, and a column of codes (category, factor) has all codes of its vocabulary in order.

\`\`\`python
from load import load, describe  # in the release's folder
release = load()
release.statements["stance"].value_counts(sort=False)
\`\`\`

\`\`\`r
source("load.R")
release <- load_release()
table(release$statements$stance)
\`\`\`

The \`.sqlite\` file holds the same tables with keys and indexes; lists are JSON arrays, and lists of ids also tables of their own (\`statements_co_speaker_ids\`), days are text, booleans 0 and 1. Its views: \`statements_named\` (with the names of speaker, outlet and document), \`statements_by_actor\` (over time), \`edges\` and \`edge_weights\` (relations with names, each and counted). \`statements_fts\` searches the words of statements and of their context; \`codes\`, \`data_dictionary\` and \`release\` say what this page says.

\`\`\`sql
select s.statement_id, s.text from statements_fts f join statements s on s.rowid = f.rowid where statements_fts match 'cooperation'
\`\`\`

\`graph/nodes.csv\`, \`graph/edges.csv\` and \`graph/relations.graphml\` are the network of the relations, as Gephi, igraph and networkx import it: an edge is a row of relations, so two actors may have many, and a node is an actor at an end of one. Not every edge is told as fact: look at \`modality\`.

### For programs that ask what this is
\`datapackage.json\` (Data Package 2) and \`csv-metadata.json\` (CSV on the Web) describe the CSV files with types, keys, patterns and codes; \`croissant.json\` (Croissant 1.1) the Parquet files, for machine learning; \`schema-org.jsonld\` is for search engines, \`CITATION.cff\` for citation managers.

\`\`\`sh
frictionless validate datapackage.json
csvwvalidate csv-metadata.json
mlcroissant load --jsonld croissant.json --record_set statements
\`\`\`

### No value
No value is an empty cell in CSV, \`null\` in JSON Lines, null in Arrow and Parquet. An empty string is never a value. A list is never without value: none found is the empty list, in CSV an empty cell. Words such as \`NA\`, \`None\` or \`null\` can be names and are values: tell your reader that only the empty cell is missing (pandas: \`keep_default_na=False, na_values=[""]\`; readr: \`na = ""\`, \`trim_ws = FALSE\`).

### Types
| type | CSV | JSON Lines | Arrow | Parquet | pandas (\`read_feather\`) | R (\`readr\`, with \`col_types\`) |
| --- | --- | --- | --- | --- | --- | --- |
| text | text | string | utf8 | STRING | str | character |
| integer | digits | number | int32 | INT32 | int32 | integer |
| number | decimal point, shortest form | number | float64 | DOUBLE | float64 | double |
| boolean | \`true\`, \`false\` | boolean | bool | BOOLEAN | bool | logical |
| code | text | string | dictionary<int8, utf8> | STRING | category | factor |
| list | items joined with \`\\|\`, which no item holds | array of strings | list<utf8> | LIST of STRING | array of str | character, to be split at \`\\|\` |
| day | \`2014-06-22\` | string | date32 | DATE | datetime.date | Date |

A column of codes holds its whole vocabulary in Arrow, in the order given under [Vocabularies](#vocabularies), also codes that no row uses.

### Dates
A date is three columns. \`…_edtf\` is the expression in [EDTF](https://www.loc.gov/standards/datetime/) level 1, no more precise than the article: \`2014-06-22\` a day, \`2014-06\` some day in a month, \`201X\` a decade, \`19XX\` a century, \`2014~\` approximately, \`2014?\` uncertainly, \`2014%\` both, \`1980/1988\` from 1980 to 1988, \`2014-06-22/..\` that day or later, \`../2003\` 2003 or earlier. \`…_start\` and \`…_end\` are the first and the last day that it can mean; an open end has no day.

### Order and text
Rows are sorted by primary key, by code point. Text is Unicode NFC, but for columns marked *verbatim*: they keep the file's own characters, no-break spaces and typing errors included. Files are UTF-8 without byte order mark, lines end in LF.

### Confidence and review
\`method\` names the rule that made a row, \`confidence\` is that rule's precision as measured against annotated articles, empty until it is measured; \`review_status\` says whether a person has looked at the row.`;
