/** How the dataset asks to be cited: CITATION.cff for citation managers, .zenodo.json for the archive. */
import { stringify } from "yaml";
import type { ReleaseFile, ReleaseInfo } from "../../../schema/release.ts";
import { utf8 } from "../format.ts";
import { given, type Json, jsonFile, orcidUrl } from "./about.ts";

/** CITATION.cff, Citation File Format 1.2.0: the same in a release and at the root of the repository. */
export const citation = (release: ReleaseInfo): ReleaseFile => ({
  path: "CITATION.cff",
  bytes: utf8(
    stringify(
      {
        "cff-version": "1.2.0",
        message: "If you use this dataset, please cite it as below.",
        type: "dataset",
        title: release.title,
        version: release.version,
        "date-released": release.released,
        license: release.license,
        ...given("url", release.homepage),
        authors: release.creators.map(author),
        keywords: release.keywords,
        abstract: release.description,
      },
      { lineWidth: 120 },
    ),
  ),
});

/** Somebody written "Family, Given" is a person; any other name is a group's. */
const author = ({ name, orcid, affiliation }: ReleaseInfo["creators"][number]): Json => {
  const [family, first] = name.split(", ");
  return {
    ...(first === undefined ? { name } : { "family-names": family, "given-names": first }),
    ...given("orcid", orcid && orcidUrl(orcid)),
    ...(first === undefined ? {} : given("affiliation", affiliation)),
  };
};

/** The citation as an entry of BibTeX. */
export const bibtex = ({ name, creators, title, version, released }: ReleaseInfo): string =>
  `${[
    `@misc{${name}_${version.replaceAll(".", "_")}`,
    `author = {${creators.map((creator) => `{${creator.name}}`).join(" and ")}}`,
    `title = {{${title}}}`,
    `year = {${released.slice(0, 4)}}`,
    `note = {Data set, version ${version}}`,
  ].join(", ")}}`;

/** .zenodo.json, which the archive takes instead of CITATION.cff where both are there. */
export const zenodo = (release: ReleaseInfo): ReleaseFile =>
  jsonFile(".zenodo.json", {
    title: release.title,
    upload_type: "dataset",
    description: `<p>${release.description.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)}</p>`,
    version: release.version,
    publication_date: release.released,
    access_right: "open",
    license: release.license.toLowerCase(),
    notes: release.rights,
    creators: release.creators.map(({ name, orcid, affiliation }) => ({
      name,
      ...given("affiliation", affiliation),
      ...given("orcid", orcid),
    })),
    keywords: release.keywords,
  });

const ENTITIES: { readonly [sign: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
