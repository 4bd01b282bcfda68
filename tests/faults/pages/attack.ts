/** One thing that a page does against whoever reads it. */
export interface Attack {
  name: string;
  /** Script that runs in the head, before there is a body. */
  first?: string;
  /** Script that runs at the end of the body. */
  last?: string;
  /** What stands in the body before and after the article. */
  before?: string;
  after?: string;
  /** What is made of the article. */
  around?: (article: string) => string;
}

/** Attacks that share a page. */
export interface Attacked {
  name: string;
  attacks: readonly Attack[];
}

/** A script that does something and notes that it could. */
const noted = (code: string | undefined, index: number): string =>
  code === undefined ? '' : `try { ${code}\n;ran += '${index},'; } catch { }`;

/** How long after the end of the body a page tells which of its scripts did what they are for, in milliseconds. */
const TOLD_AFTER = 30;

/**
 * The HTML of a page with an article and some attacks. It asks its own host for `/ran?…` with the numbers of those
 * attacks by script that could be made: what it does that with is taken before anything is patched.
 */
export function attackedPage(article: string, attacks: readonly Attack[]): string {
  const before = attacks.map((attack) => attack.before ?? '').join('');
  const after = attacks.map((attack) => attack.after ?? '').join('');
  const inside = attacks.reduce(
    (html, { around }) => around?.(html) ?? html,
    `<article>${article}</article>`,
  );
  const scripts = (of: 'first' | 'last'): string =>
    attacks.map((attack, index) => noted(attack[of], index)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title><link rel="icon" href="data:,"><script>
var ran = '';
const tell = fetch, laterOn = setTimeout, here = origin;
${scripts('first')}
</script></head><body>${before}${inside}${after}<script>
${scripts('last')}
laterOn(() => { tell(here + '/ran?' + ran); }, ${TOLD_AFTER});
</script></body></html>`;
}

/** The numbers in what a page told. */
export const ranIn = (path: string): Set<number> =>
  new Set(
    path
      .slice(path.indexOf('?') + 1)
      .split(',')
      .filter((part) => part !== '')
      .map(Number),
  );
