import type { Finding } from './finding.ts';

/** How many pages fall under each value of one property. */
export interface Count {
  name: string;
  pages: number;
}

/** What the report counts, in the order in which it shows it. */
const COUNTED = {
  status: ({ status }: Finding) => status,
  'link position': ({ link, position }: Finding) =>
    link === '' ? undefined : positionInWords(link, position),
  'share of the page': ({ article, pageShare }: Finding) => (article === '' ? undefined : tenth(pageShare)),
  outlet: ({ article, outlet }: Finding) => (article === '' ? undefined : outlet),
  week: ({ article, week }: Finding) => (article === '' ? undefined : week),
} satisfies Record<string, (finding: Finding) => string | undefined>;

/** Bars that a plot shows; the smaller ones are added up. */
const MOST_BARS = 30;

function positionInWords(link: string, position: string): string {
  if (link !== 'met') return link === 'not-met' ? 'no link' : 'link unclear';
  if (position === 'met') return 'in the first paragraph or above';
  return position === 'not-met' ? 'below the first paragraph' : 'place unclear';
}

function tenth(share: number): string {
  const from = Math.min(9, Math.floor(share * 10)) * 10;
  return `${from}–${from + 10} %`;
}

/** Adds up findings as they come. */
export class Summary {
  pages = 0;
  readonly #counts = new Map(Object.keys(COUNTED).map((name) => [name, new Map<string, number>()]));

  add(finding: Finding): void {
    this.pages++;
    for (const [name, valueOf] of Object.entries(COUNTED)) {
      const value = valueOf(finding);
      const counts = this.#counts.get(name);
      if (value !== undefined) counts?.set(value, (counts.get(value) ?? 0) + 1);
    }
  }

  /** The counts of one property: weeks and shares in their order, the others by size. */
  of(name: keyof typeof COUNTED): Count[] {
    const counts = [...(this.#counts.get(name) ?? [])].map(([value, pages]) => ({ name: value, pages }));
    if (name === 'week' || name === 'share of the page')
      return counts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const bySize = counts.toSorted((a, b) => b.pages - a.pages || (a.name < b.name ? -1 : 1));
    const rest = bySize.slice(MOST_BARS);
    if (rest.length === 0) return bySize;
    const pages = rest.reduce((sum, count) => sum + count.pages, 0);
    return [...bySize.slice(0, MOST_BARS), { name: `${rest.length} others`, pages }];
  }

  static readonly counted = Object.keys(COUNTED) as (keyof typeof COUNTED)[];
}
