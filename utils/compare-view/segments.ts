import type { Range } from './side.ts';

/** What is marked inside a passage. */
type Emphasis = 'quotation' | 'changed' | 'changed-fact';

/** A stretch of one kind; stretches may overlap. */
export interface Stretch {
  range: Range;
  emphasis: Emphasis;
}

/** A piece of text with everything that is marked in it. */
export interface Segment {
  text: string;
  emphases: Emphasis[];
}

/** Changed stretches of one passage that are marked one by one; an element each for more would slow long pages down. */
const MOST_MARKED = 24;

/** Joins neighbours until few enough are left; a joined stretch has a changed fact when one of them has. */
export function fewEnough(stretches: readonly Stretch[]): Stretch[] {
  const size = Math.ceil(stretches.length / MOST_MARKED);
  if (size <= 1) return [...stretches];
  const joined: Stretch[] = [];
  for (let i = 0; i < stretches.length; i += size) {
    const group = stretches.slice(i, i + size);
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) break;
    const facts = group.some(({ emphasis }) => emphasis === 'changed-fact');
    joined.push({ range: [first.range[0], last.range[1]], emphasis: facts ? 'changed-fact' : 'changed' });
  }
  return joined;
}

/** Cuts a range of a text where what is marked begins or ends. Empty stretches mark nothing. */
export function segmentsOf(text: string, [start, end]: Range, stretches: readonly Stretch[]): Segment[] {
  const inside = stretches
    .map(({ range, emphasis }) => ({
      from: Math.max(start, range[0]),
      to: Math.min(end, range[1]),
      emphasis,
    }))
    .filter(({ from, to }) => to > from);
  const edges = [...new Set([start, end, ...inside.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? start;
    const around = inside.filter((stretch) => stretch.from <= from && stretch.to >= to);
    return { text: text.slice(from, to), emphases: [...new Set(around.map(({ emphasis }) => emphasis))] };
  });
}
