/** What a release says of itself; written by people in seeds/release.yaml. */

interface Creator {
  /** "Family, Given" for a person; any other name is a group's. */
  readonly name: string;
  readonly orcid?: string | undefined;
  readonly affiliation?: string | undefined;
}

export interface ReleaseInfo {
  /** Short machine name of the dataset. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Semantic version of the data: major.minor.patch. */
  readonly version: string;
  /** Day of the release, ISO 8601. */
  readonly released: string;
  /** SPDX id of the licence of facts and annotations. */
  readonly license: string;
  /** What stands in documents.rights. */
  readonly rights: string;
  readonly creators: readonly Creator[];
  readonly keywords: readonly string[];
  readonly homepage: string | null;
}

/** One file of a release. */
export interface ReleaseFile {
  /** Relative to the release's folder, forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
