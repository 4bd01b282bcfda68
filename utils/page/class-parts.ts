import { attribute } from './node-access.ts';

const known = new WeakMap<Element, ReadonlySet<string>>();

/** The parts of an element's classes and id, lower case: `post__shareBar` gives post, share, bar and sharebar. */
export function classParts(element: Element): ReadonlySet<string> {
  const before = known.get(element);
  if (before !== undefined) return before;
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 500);
  const parts = new Set<string>();
  for (const name of names.split(/[\s_:/]+/u)) {
    parts.add(name.replaceAll('-', '').toLowerCase());
    for (const part of name.split(/-|(?<=[a-z])(?=[A-Z])/u)) parts.add(part.toLowerCase());
  }
  parts.delete('');
  known.set(element, parts);
  return parts;
}

/** Whether any part of an element's classes is in a word list. */
export const isNamed = (element: Element, words: ReadonlySet<string>): boolean => {
  for (const part of classParts(element)) if (words.has(part)) return true;
  return false;
};
