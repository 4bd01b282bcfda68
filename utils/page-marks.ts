/** What can be marked on the page, in the order in which marks lie over each other, the uppermost last. */
export const markKinds = ['passages', 'paragraph', 'link'] as const;
export type MarkKind = (typeof markKinds)[number];

/** How many things of a kind are marked, and how many are not found or not visible as they were read. */
export interface Marked {
  marked: number;
  missed: number;
}

/** What was asked for and is marked, by kind. */
export type Marks = Partial<Record<MarkKind, Marked>>;

/** The marks on a page; `gone` when the page was left, or is not the one that the verdict was made on. */
export type PageMarks = { page: 'shown'; marks: Marks } | { page: 'gone' };

/** What is to be marked, as the facts number it; UTF-16 offsets [start, end) of the material text for passages. */
export type MarkTarget =
  | { kind: 'passages'; ranges: readonly (readonly [number, number])[] }
  | { kind: 'paragraph'; block: number }
  | { kind: 'link'; link: number };
