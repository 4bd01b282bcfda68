import { Visibility } from '../../utils/page/visibility.ts';
import type { Seen } from '../../utils/policy/facts.ts';
import { element, shownBody } from './shown-page.ts';

/** What a reader sees of the element `a` in this body, by styles alone. */
export function seenLink(body: string): Seen {
  shownBody(body);
  return new Visibility(window, false).of(element('a'));
}

/** A link with this style, and one inside a parent with this style. */
export const styledLinks = (style: string): [own: string, inParent: string] => [
  `<p>By <a href="/x" style="${style}">name</a></p>`,
  `<p style="${style}">By <a href="/x">name</a></p>`,
];
