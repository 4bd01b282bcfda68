/** A run of text with one look. A `href` is an absolute http(s) address, as the link was written. */
export interface Span {
  text: string;
  href?: string;
  strong?: true;
  em?: true;
}

/** One block of a draft, as it will stand in the published text. */
export type DraftBlock = { spans: Span[] } & (
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6 }
  | { kind: 'paragraph' }
  | { kind: 'quotation' }
  | { kind: 'item'; ordered: boolean }
);

/** What a draft held and this form of it does not. */
export type Lost = 'picture' | 'table' | 'frame' | 'colour-or-size' | 'unsafe-link' | 'footnote';

/** A text before publication: what of it is matched, judged and given back. */
export interface Draft {
  blocks: DraftBlock[];
  /** `unknown` for plain text: it shows no links, whatever the published page will have. */
  links: 'known' | 'unknown';
  /** The language it names itself, lower case, e.g. `uk`. */
  language?: string;
  /** True when the draft was longer than is read. */
  cut: boolean;
  lost: readonly Lost[];
}

/** The words of a block without their looks. */
export const blockText = ({ spans }: Pick<DraftBlock, 'spans'>): string =>
  spans.map(({ text }) => text).join('');
