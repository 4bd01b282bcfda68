/** Where in an editor something is put: its first paragraph of text, or the paragraph in which the caret stands. */
type InsertWhere = 'first' | 'caret';

/** An editor on a page, as its reader sees it. All of it is the page's word: it is shown and parsed as text only. */
export type FoundEditor = {
  /** Holds as long as the page does; another document never has it. */
  id: string;
  /** What the page calls it, at most 100 units; empty when it has no name. */
  label: string;
  /** The words of the paragraph in which the caret stands; absent when it stands elsewhere. */
  caret?: string;
} & (
  | {
      size: 'whole';
      /** Its text: headings, paragraphs, quotations, lists, links, strong and em. */
      html: string;
    }
  | { size: 'too-large' }
);

/** The editors of a page, the one with the focus first; `gone` when the page was left or may not be read. */
export type PageEditors = { page: 'shown'; editors: FoundEditor[] } | { page: 'gone' };

/** What is to be put into an editor. */
export interface Insertion {
  /** As `read-editors` gave it. */
  id: string;
  /** Inline HTML, without blocks around it: text, `a`, `strong` and `em`. */
  html: string;
  where: InsertWhere;
  /** The address of the link in `html`, by which it is known whether the editor took it. */
  expect: string;
  /**
   * The words of the paragraph that `html` takes the place of, white space aside. Without it `html` is added: at the
   * caret, or at the end of the first paragraph.
   */
  replaces?: string;
}

/** Why nothing was put into an editor. */
export const insertRefusals = [
  /** The page was left, or the editor is not there any more. */
  'gone',
  /** The editor has no paragraph, or the caret is not in one. */
  'no-paragraph',
  /** No such paragraph has the words that were read. */
  'changed',
  /** The editor did not take the link, or changed more than the paragraph; it is as it was before. */
  'not-inserted',
  /** The same, but the editor could not be brought back to what it was: its text must be looked at. */
  'not-undone',
] as const;
export type InsertRefusal = (typeof insertRefusals)[number];

export type Inserted = { inserted: 'yes' } | { inserted: 'no'; why: InsertRefusal };
