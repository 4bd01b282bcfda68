import type { Seen } from '../policy/facts.ts';
import { holds } from './node-access.ts';
import type { Visibility } from './visibility.ts';

/** More selectors than this on one page are not looked up. */
const MOST = 10;

/**
 * The parts that a page says it shows to paying readers alone, as search engines ask it to: the selectors in its
 * description of itself (schema.org, `hasPart`).
 */
export function paidParts(page: Document): Element[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const selectors = scripts.flatMap(({ textContent }) =>
    textContent.includes('isAccessibleForFree') ? selectorsIn(textContent.slice(0, 200_000)) : [],
  );
  return [...new Set(selectors)].slice(0, MOST).flatMap((selector) => selected(page, selector));
}

const selectorsIn = (json: string): string[] =>
  [...json.matchAll(/"cssSelector"\s{0,5}:\s{0,5}(?:"([^"]{1,200})"|\[([^\]]{1,800})\])/gu)].flatMap(
    ([, one, several = '']) =>
      one === undefined ? [...several.matchAll(/"([^"]{1,200})"/gu)].map((match) => match[1] ?? '') : [one],
  );

function selected(page: Document, selector: string): Element[] {
  try {
    return [...page.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** A link that is hidden because all of its part is can be opened, by a reader who pays. */
export function seenByPayers(
  link: Element,
  seen: Seen,
  parts: () => readonly Element[],
  visibility: Visibility,
): Seen {
  if (seen.seen !== 'hidden') return seen;
  const part = parts().find((element) => holds(element, link));
  return part !== undefined && part !== link && visibility.of(part).seen === 'hidden'
    ? { seen: 'unclear', why: 'closed' }
    : seen;
}
