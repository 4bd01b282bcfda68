import type { Row } from '../row.ts';
import { grouped } from '../table.ts';
import type { WakeFigures } from './wake-figures.ts';

/** How the articles are held that a woken worker looks into. */
const held = {
  wake_vs_bare: 'in a pack that its user opened',
  wake_archive_vs_bare:
    'in a pack that its user opened, the old ones looked up in place; those are filled in',
};

/** What a page's question costs a worker that was ended, against waking it for nothing. */
export function wakeRow(key: keyof typeof held, figures: WakeFigures, articles: number): Row {
  const { bare, answer, rounds, shingles } = figures;
  return {
    key,
    value: answer / bare,
    unit: '×',
    numerator: `killed worker to its answer to ${shingles} fingerprints of an unrelated page, p50 ${answer.toFixed(1)} ms`,
    denominator: `killed worker to its refusal of an empty question, p50 ${bare.toFixed(1)} ms`,
    cache: 'cold',
    articles,
    note: `the built extension in Chromium, ${grouped(articles)} articles held ${held[key]}; ${rounds} rounds by turns`,
  };
}
