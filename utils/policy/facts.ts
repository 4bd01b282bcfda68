/** Where a block of text stands in the material. `body` blocks are the paragraphs that count. */
export type Role =
  'headline' | 'kicker' | 'standfirst' | 'dateline' | 'byline' | 'source-line' | 'caption' | 'body';

/** Whether a reader can see a thing; the reason names the rule that decided. */
export type Seen =
  { seen: 'visible' } | { seen: 'hidden'; why: HiddenBy } | { seen: 'unclear'; why: UnclearBy };

/** The rules that hide (design §4, the table of hiding tricks). */
export type HiddenBy =
  | 'not-rendered' // display:none, hidden, visibility, content-visibility, inside template-like parents
  | 'no-text' // empty or zero-width link text and no picture
  | 'transparent' // opacity < 0.1, filter opacity
  | 'tiny' // font under 4 px, scaled to nothing
  | 'low-contrast' // under 1.2 : 1, transparent colour
  | 'off-screen' // moved out of the document, text-indent
  | 'clipped' // clip, clip-path, mask, zero-size overflow box
  | 'covered'; // lies fully under another element

/** The rules that leave it open: faint, small, something the reader can open, or a link that is seen but dead. */
export type UnclearBy =
  | 'faint'
  | 'small'
  | 'half-transparent'
  | 'closed'
  | 'covered-for-now'
  | 'picture-background'
  | 'not-clickable'; // inert, without pointer events, under a box that takes the clicks, or without an address

/** One block of text a reader can see, white space folded to single spaces. */
export interface Block {
  text: string;
  role: Role;
  /**
   * Which of several pieces on the page it belongs to, from 1: a news of a round-up, an entry of a live blog, an article
   * of an endless page. Absent on a page of one piece and above the first of several.
   */
  piece?: number;
}

/**
 * One link that can say something about the credit. Links outside the material are only reported when their address or
 * text mentions the agency.
 */
export interface LinkFact {
  /** The attribute as written; empty when a link that names the agency has none. */
  href: string;
  /** The address the browser resolves it to; empty when it does not parse. */
  url: string;
  text: string;
  /** `rel` tokens, lower case. */
  rel: string[];
  /** Index into `PageFacts.blocks`; absent for a link outside the material (menu, sidebar, footer). */
  block?: number;
  /** Set for a link outside that stands at the head of the material all the same. */
  besideHead?: true;
  /** UTF-16 offset of the link text in its block; 0 for a link outside. */
  start: number;
  seen: Seen;
}

/** How the material was found, most trusted first. */
export type Reading =
  'readability' | 'article-element' | 'main-element' | 'densest-block' | 'plain-text' | 'draft';

/** Everything the rule needs to know about a page: plain data, read once from the live DOM. */
export interface PageFacts {
  /** The document's address; absent for a draft. */
  url?: string;
  /** `lang` of the document, lower case. */
  language?: string;
  title: string;
  reading: Reading;
  /** The material in document order. Its text is `materialText(facts)`. */
  blocks: Block[];
  links: LinkFact[];
  /** Machine-readable dates exactly as printed (meta, JSON-LD, time[datetime]). */
  dates: { published: string[]; modified: string[] };
  /** Contents of robots metas, lower case. */
  robots: string[];
  /** Pictures loaded from the agency's own static host. */
  agencyPictures: number;
  /** Whether rectangles and hit tests were available; in Node they are not. */
  layout: 'examined' | 'not-examined';
  /** True when a limit on text or links cut the reading short. */
  cut: boolean;
}

/** The text that is matched: the blocks joined by line feeds. Passage offsets are UTF-16 offsets into it. */
export const materialText = (facts: PageFacts): string => facts.blocks.map((block) => block.text).join('\n');
