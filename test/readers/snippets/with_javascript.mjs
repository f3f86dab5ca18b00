import { readFile } from "node:fs/promises";
import { load } from "attested"; // npm pack, then npm install the file that it writes

const release = "dist/v1.1.0";
const { statements, actors } = await load((file) => readFile(`${release}/${file}`, "utf8"));
const names = new Map(actors.map((actor) => [actor.actor_id, actor.name]));

for (const said of statements.slice(0, 10))
  console.log(names.get(said.speaker_id) ?? said.speaker_text, "|", said.cue, "|", said.text);
