import type { AxeResults } from 'axe-core';

/** Something wrong with what is drawn: a rule, and what breaks it. */
export interface Complaint {
  by: 'axe' | 'gallery';
  rule: string;
  /** The markup of each element, or the words that say more. */
  nodes: string[];
}

/** Which rules are looked at. */
export type Rules = 'all' | 'colours' | 'sizes';

/** As axe stands in a page that its script was added to. */
declare const axe: { run: (context: Document, options: object) => Promise<AxeResults> };

const some: Record<Exclude<Rules, 'all'>, string[]> = {
  colours: ['color-contrast', 'link-in-text-block'],
  sizes: ['target-size', 'scrollable-region-focusable'],
};
/** Style sheets stand in the document and are not loaded again. */
const always = { resultTypes: ['violations'], preload: false };

/** What axe finds wrong, colours and sizes included: there is a real layout. */
export async function complaintsOf(shown: Document, rules: Rules): Promise<Complaint[]> {
  // What is there for a moment, until anything is known, needs no heading.
  const rushed = shown.querySelector('main[aria-busy=true]:not(:has(p))') !== null;
  const { violations } = await axe.run(shown, {
    ...always,
    ...(rules === 'all'
      ? { rules: { 'page-has-heading-one': { enabled: !rushed } } }
      : { runOnly: some[rules] }),
  });
  return violations.map(({ id, nodes }) => ({ by: 'axe', rule: id, nodes: nodes.map(({ html }) => html) }));
}
