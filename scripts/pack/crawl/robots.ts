/** What a site asks of crawlers (RFC 9309). */
export interface Robots {
  allows(path: string): boolean;
  /** Milliseconds between requests, where the site names more than none. */
  delay: number;
}

interface Rule {
  allow: boolean;
  path: string;
}

interface Group {
  agents: string[];
  rules: Rule[];
  delay: number;
}

/** More is not read: the standard's own limit. */
const MOST_CHARACTERS = 500_000;
/** Seconds; no site asks for more in earnest. */
const DAY = 86_400;

export const allowsAll: Robots = { allows: () => true, delay: 0 };
export const allowsNothing: Robots = { allows: () => false, delay: 0 };

/** Reads robots.txt for a crawler: its own groups where there are any, else those for all. */
export function robotsIn(text: string, agent: string): Robots {
  const groups = groupsIn(text.slice(0, MOST_CHARACTERS));
  const named = (name: string): Group[] => groups.filter(({ agents }) => agents.includes(name));
  const own = named(agent.toLowerCase());
  const ours = own.length > 0 ? own : named('*');
  const rules = ours
    .flatMap((group) => group.rules)
    .filter(({ path }) => path !== '')
    // The longest rule that fits decides, of two as long the one that allows.
    .sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow))
    .map(({ allow, path }) => ({ allow, fits: fitting(path) }));
  return {
    allows: (path) => rules.find(({ fits }) => fits(path))?.allow ?? true,
    delay: Math.max(0, ...ours.map(({ delay }) => delay)),
  };
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.split(/\r\n?|\n/u)) {
    const [, name = '', value = ''] = /^\s*([a-z-]+)\s*:([^#]*)/iu.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [], delay: 0 });
      groups.at(-1)?.agents.push(value.trim().toLowerCase());
      naming = true;
    } else if (field !== '') {
      addTo(groups.at(-1), field, value.trim());
      naming = false;
    }
  }
  return groups;
}

function addTo(group: Group | undefined, field: string, value: string): void {
  if (field === 'allow' || field === 'disallow') group?.rules.push({ allow: field === 'allow', path: value });
  const seconds = Number(value);
  if (field === 'crawl-delay' && group !== undefined && seconds > 0)
    group.delay = Math.min(seconds, DAY) * 1000;
}

/** Whether a path begins as a rule says: `*` stands for anything, `$` at its end for the end of the path. */
function fitting(rule: string): (path: string) => boolean {
  const whole = rule.endsWith('$');
  const [first = '', ...rest] = (whole ? rule.slice(0, -1) : rule).split('*');
  return (path) => {
    if (!path.startsWith(first)) return false;
    let at = first.length;
    // The last piece must stand at the end, the others anywhere, the first place that each has.
    for (const [i, piece] of rest.entries()) {
      const last = whole && i === rest.length - 1;
      const found = last ? path.length - piece.length : path.indexOf(piece, at);
      if (found < at || !path.startsWith(piece, found)) return false;
      at = found + piece.length;
    }
    return !whole || at === path.length;
  };
}
