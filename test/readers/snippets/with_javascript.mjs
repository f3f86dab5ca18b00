import { readFile } from "node:fs/promises";

const read = async (table) =>
  (await readFile(`dist/v1.0.0/${table}.jsonl`, "utf8")).trim().split("\n").map((line) => JSON.parse(line));
const names = new Map((await read("actors")).map((actor) => [actor.actor_id, actor.name]));

for (const said of (await read("statements")).slice(0, 10))
  console.log(names.get(said.speaker_id) ?? said.speaker_text, "|", said.cue, "|", said.text);
