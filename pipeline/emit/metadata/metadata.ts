/** The descriptors of a release, each in the words of one standard, all from the tables and what the release says of itself. */
import type { ReleaseFile, ReleaseInfo } from "../../../schema/release.ts";
import type { Described } from "./about.ts";
import { citation, zenodo } from "./citation.ts";
import { croissant } from "./croissant.ts";
import { csvw } from "./csvw.ts";
import { dataPackage } from "./data-package.ts";
import { schemaOrg } from "./schema-org.ts";

/** In: the release with its data files, which the descriptors name; throws where the CSV of a table is missing. */
export const metadata = (described: Described): readonly ReleaseFile[] => [
  dataPackage(described),
  csvw(described),
  croissant(described),
  schemaOrg(described),
  citation(described.release),
];

/** What stands at the root of the repository, where archives and citation managers look for it. */
export const rootMetadata = (release: ReleaseInfo): readonly ReleaseFile[] => [
  citation(release),
  zenodo(release),
];
