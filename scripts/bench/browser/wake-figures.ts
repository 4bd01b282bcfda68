import { shinglesOf } from '../../../utils/fingerprint/shingles.ts';
import { packed, SCHEME_VERSION } from '../../../utils/fingerprint/wire.ts';
import type { ScanReport } from '../../../utils/messages.ts';
import { wordsOf } from '../../../utils/text/words.ts';
import { median } from '../../quantile.ts';
import { SleepingWorker } from './sleeping-worker.ts';

/** Milliseconds from a message to a worker that was ended until its answer: medians. */
export interface WakeFigures {
  /** A question that is refused for its shape before anything is read. */
  bare: number;
  /** The fingerprints of a page that is told to be none of the agency's. */
  answer: number;
  rounds: number;
  /** Fingerprints of a page, on average. */
  shingles: number;
}

const ROUNDS = 21;
const WARM_UP = 3;
const PAGES = 5;

/** Measures by turns how long a killed worker takes with `articles` articles held in the pack. */
export async function wakeFigures(
  extension: string,
  pack: string,
  articles: number,
  texts: Iterable<string>,
): Promise<WakeFigures> {
  const worker = await SleepingWorker.start(extension, pack, '<!doctype html><title>A</title><p>Page</p>');
  try {
    const reports = await unrelated(worker, articles, texts);
    const bare: number[] = [];
    const answer: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const refused = await worker.woken({ name: 'scan-report', ask: null });
      const answered = await worker.woken(reportMessage(reports[round % reports.length]));
      if (refused.reply.ok || !answered.reply.ok) throw new Error('the worker answered something else');
      if (round < WARM_UP) continue;
      bare.push(refused.ms);
      answer.push(answered.ms);
    }
    const shingles = reports.reduce((sum, report) => sum + report.shingles.length / 2, 0) / reports.length;
    return { bare: median(bare), answer: median(answer), rounds: ROUNDS, shingles: Math.round(shingles) };
  } finally {
    await worker.close();
  }
}

const reportMessage = (report: ScanReport | undefined): object => ({ name: 'scan-report', ask: report });

/** Reports of texts that come from no article: with them the whole answer is given by the worker alone. */
async function unrelated(
  worker: SleepingWorker,
  articles: number,
  texts: Iterable<string>,
): Promise<ScanReport[]> {
  const reports: ScanReport[] = [];
  for (const text of texts) {
    const report = reportOf(text);
    await worker.woken(reportMessage(report));
    const state = await worker.state();
    if (state.state !== 'verdict' || state.verdict.status !== 'none') continue;
    const { compared } = state.verdict;
    if (compared.articles !== articles)
      throw new Error(`compared with ${compared.articles} articles, expected ${articles}`);
    reports.push(report);
    if (reports.length === PAGES) return reports;
  }
  throw new Error(`only ${reports.length} of the pages were told to be unrelated`);
}

/** What the scan reports of a page with this text. */
export function reportOf(text: string): ScanReport {
  const words = wordsOf(text);
  return {
    version: SCHEME_VERSION,
    shingles: packed(shinglesOf(words).keys),
    words: words.count,
    cut: false,
    agencyNamed: false,
    agencyLinked: false,
    pageVersion: 'measured',
  };
}
