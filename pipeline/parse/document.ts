/** What parsing makes of an article. All spans are code points into the article's text. */

import type { dateSource } from "../../schema/codes/review.ts";
import type { CodeOf } from "../../schema/vocabulary.ts";
import type { Quotation } from "../text/quotations.ts";
import type { Span } from "../text/span.ts";

/** An article as it comes in. `hints` are facts that its supplier gives beside the text; they win over the text. */
export interface Article {
  /** document_id: the file's stem. */
  readonly id: string;
  readonly file: string;
  /** The file decoded as UTF-8, nothing changed. */
  readonly text: string;
  readonly sha256: string;
  readonly hints?: {
    readonly title?: string | undefined;
    readonly published?: string | undefined;
    readonly url?: string | undefined;
    readonly authors?: readonly string[] | undefined;
  };
}

/** A value and the words of the file that it stands in; `span` is null where a hint gave it. */
export interface Located {
  readonly value: string;
  readonly span: Span | null;
}

export interface Published {
  readonly edtf: string | null;
  readonly source: CodeOf<typeof dateSource>;
  /** The words that give or bound it. */
  readonly evidence: Located | null;
}

/** A paragraph, list item or crosshead of the body. Crossheads hold no statements, mentions or relations. */
export interface Block extends Span {
  readonly kind: "paragraph" | "item" | "heading";
  readonly sentences: readonly Span[];
}

export interface Parsed {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
  readonly reading: string;
  readonly title: Located | null;
  readonly authors: readonly Located[];
  readonly publisher: Located | null;
  /** The outlet named as the original ("Source:", "By X for Y"), if another than the publisher. */
  readonly origin: Located | null;
  readonly section: Located | null;
  readonly language: string;
  readonly url: string | null;
  readonly published: Published;
  /** From the first block's start to the last one's end; furniture between blocks is in no block. */
  readonly body: Span;
  readonly blocks: readonly Block[];
  /** Quotations of the blocks; `paragraph` is an index into `blocks`. */
  readonly quotations: readonly Quotation[];
  readonly wordCount: number;
}
