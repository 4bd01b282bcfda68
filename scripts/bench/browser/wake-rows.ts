import type { Row } from '../row.ts';
import { grouped } from '../table.ts';
import type { WakeFigures } from './wake-figures.ts';

/** What a page's question costs a worker that was ended, against waking it for nothing. */
export const wakeRows = ({ bare, answer, rounds, shingles }: WakeFigures, articles: number): Row[] => [
  {
    key: 'wake_vs_bare',
    value: answer / bare,
    unit: '×',
    numerator: `killed worker to its answer to ${shingles} fingerprints of an unrelated page, p50 ${answer.toFixed(1)} ms`,
    denominator: `killed worker to its refusal of an empty question, p50 ${bare.toFixed(1)} ms`,
    cache: 'cold',
    articles,
    note: `the built extension in Chromium, ${grouped(articles)} articles held in a pack that its user opened; ${rounds} rounds by turns`,
  },
];
