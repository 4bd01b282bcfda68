import { attribute } from './node-access.ts';

/** The words in an element's classes and id, lower case. */
interface Names {
  /** `post__shareBar` gives post, share, bar and sharebar. */
  parts: ReadonlySet<string>;
  /** Names as written, without hyphens: `post__share-bar` gives post and sharebar. */
  whole: ReadonlySet<string>;
}

const known = new WeakMap<Element, Names>();
const LONGEST = 500;

/** What follows these in a name is beside the element or missing: `has-caption`, `content-without-sidebar`. */
const elsewhere: ReadonlySet<string> = new Set(['has', 'no', 'not', 'with', 'without']);
/** A name with this in it says what does not happen to the element: `navigation-not-searchable`. */
const denial = /-not-/iu;

/** What stands before a colon in a utility class is a condition: `print:hidden` does not name a print button. */
const condition = /(?<=^|\s)[^\s]*:(?=[^\s:]*(?:\s|$))/gu;

function namesOf(element: Element): Names {
  const before = known.get(element);
  if (before !== undefined) return before;
  const classes = attribute(element, 'class').slice(0, LONGEST).replace(condition, '');
  const names = `${classes} ${attribute(element, 'id')}`.slice(0, LONGEST);
  const whole = new Set<string>();
  const parts = new Set<string>();
  for (const name of names.split(/[\s_:/]+/u)) {
    whole.add(name.replaceAll('-', '').toLowerCase());
    if (denial.test(name)) continue;
    for (const part of name.split(/-|(?<=[a-z])(?=[A-Z])/u)) {
      if (elsewhere.has(part.toLowerCase())) break;
      parts.add(part.toLowerCase());
    }
  }
  for (const name of whole) parts.add(name);
  whole.delete('');
  parts.delete('');
  known.set(element, { parts, whole });
  return { parts, whole };
}

/** The parts of an element's classes and id, lower case. */
export const classParts = (element: Element): ReadonlySet<string> => namesOf(element).parts;

const holdsAny = (names: ReadonlySet<string>, words: ReadonlySet<string>): boolean => {
  for (const name of names) if (words.has(name)) return true;
  return false;
};

/** Whether any part of an element's classes is in a word list. */
export const isNamed = (element: Element, words: ReadonlySet<string>): boolean =>
  holdsAny(namesOf(element).parts, words);

/** Whether a word list has one of an element's classes as a whole: `widget`, not `page-builder-widget`. */
export const isCalled = (element: Element, words: ReadonlySet<string>): boolean =>
  holdsAny(namesOf(element).whole, words);
