import { folded } from '../text/fold.ts';

/** The label all agency hosts share, and the agency's name as its Ukrainian and Russian editions write it. */
const NAMES: readonly string[] = ['ukrinform', 'укрінформ', 'укринформ'].map(folded);

/** Letter groups that are read as another letter, on top of the folding of single look-alikes. */
const readAs: readonly [string, string][] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['1', 'i'],
  ['l', 'i'],
  ['0', 'o'],
];

/**
 * Whether a host that is not the agency's could be taken for one: the agency's name stands in a label, whole, one
 * letter off, or in letters of another script that look the same. `display` is the host as people see it.
 */
export function looksLikeAgency(display: string): boolean {
  return display.split('.').some((label) => label.split('-').concat(label).some(nearName));
}

/** Labels that are shorter than the name by more than a letter, with nothing to fold: most of all labels there are. */
const SHORT = /^[a-z\d]{0,7}$/u;

function nearName(label: string): boolean {
  if (SHORT.test(label)) return false;
  const letters = folded(label);
  const read = readAs.reduce((text, [from, to]) => text.replaceAll(from, to), letters);
  // Hosts are written small: a letter whose capital was the look-alike has become one that may be none.
  return [letters, read, folded(label.toUpperCase())].some((skeleton) =>
    NAMES.some((name) => isNear(skeleton, name)),
  );
}

const isNear = (skeleton: string, name: string): boolean =>
  skeleton.includes(name) || (Math.abs(skeleton.length - name.length) <= 1 && withinOneEdit(skeleton, name));

/** One letter replaced, added, left out, or two neighbours swapped. */
function withinOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA === restB ||
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
