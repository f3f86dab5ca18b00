/** schema-org.jsonld: the dataset as search engines for datasets read it; a page of the release can embed it as it is. */
import type { ReleaseFile, ReleaseInfo } from "../../../schema/release.ts";
import { tables } from "../../../schema/schema.ts";
import { columnsOf, type Table } from "../../../schema/table.ts";
import { byCodePoint } from "../../text/order.ts";
import {
  articlesOf,
  type Described,
  downloads,
  given,
  type Json,
  jsonFile,
  languagesOf,
  licenseUrl,
  orcidUrl,
} from "./about.ts";

export const schemaOrg = (described: Described): ReleaseFile =>
  jsonFile("schema-org.jsonld", {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    ...datasetOf(described),
    ...given("temporalCoverage", temporalCoverage(described)),
    isBasedOn: articlesOf(described).map(article),
    variableMeasured: tables.flatMap(variables),
    distribution: downloads(described).map(({ table, path, mediaType, bytes, sha256 }) => ({
      "@type": "DataDownload",
      name: path,
      ...given("description", table?.meaning),
      contentUrl: path,
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  });

/** What schema.org and Croissant, which builds on it, say alike. */
export const datasetOf = (described: Described): Json => {
  const { release } = described;
  return {
    name: release.title,
    alternateName: release.name,
    description: release.description,
    ...given("url", release.homepage),
    version: release.version,
    datePublished: release.released,
    license: licenseUrl(release.license),
    copyrightNotice: release.rights,
    isAccessibleForFree: true,
    inLanguage: languagesOf(described),
    keywords: release.keywords,
    creator: release.creators.map(creator),
  };
};

const creator = ({ name, orcid, affiliation }: ReleaseInfo["creators"][number]): Json => ({
  "@type": name.includes(", ") ? "Person" : "Organization",
  name,
  ...given("sameAs", orcid && orcidUrl(orcid)),
  ...given("affiliation", affiliation && { "@type": "Organization", name: affiliation }),
});

/** From the first to the last day on which an article can have been published; undefined where none is known. */
const temporalCoverage = ({ rows }: Described): string | undefined => {
  const days = rows.documents
    .flatMap(({ published_start, published_end }) => [published_start, published_end])
    .filter((day) => day !== null)
    .toSorted(byCodePoint);
  return days.length === 0 ? undefined : `${days[0]}/${days.at(-1)}`;
};

const article = ({
  document_id,
  title,
  url,
  publisher,
  published_edtf,
}: Described["rows"]["documents"][number]): Json => ({
  "@type": "NewsArticle",
  identifier: document_id,
  ...given("headline", title),
  ...given("url", url),
  ...given("publisher", publisher && { "@type": "Organization", name: publisher }),
  ...given("datePublished", published_edtf),
});

const variables = (table: Table): readonly Json[] =>
  columnsOf(table).map(([name, { meaning, unit }]) => ({
    "@type": "PropertyValue",
    name: `${table.name}.${name}`,
    description: meaning,
    ...given("unitText", unit),
  }));
