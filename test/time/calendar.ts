/** The calendar of the seeds, for tests. */
import { readFileSync } from "node:fs";
import { calendarFile } from "../../pipeline/seeds/calendar.ts";
import { readYaml } from "../../pipeline/seeds/yaml.ts";

const path = "seeds/lexicon/calendar.yaml";
const { value, issues } = readYaml({ path, text: readFileSync(path, "utf8") }, calendarFile);
if (value === null) throw new Error(JSON.stringify(issues));

export const calendar = value;
