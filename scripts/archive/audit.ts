import { PROVING_ARTICLES } from '../../utils/fingerprint/document-frequency.ts';
import { ArchiveFault } from './archive-fault.ts';
import type { Cluster } from './cluster/cluster.ts';
import { PAGES_TOGETHER } from './cluster/schema.ts';
import { formulasOf } from './formulas.ts';
import type { Progress } from './progress.ts';
import { type Selection, selectionOf } from './selection.ts';
import { type Asked, type Joined, joinedFrom, questionsOf } from './questions.ts';
import { ahead } from './work/ahead.ts';
import { type Batch, batches } from './work/batches.ts';
import type { Checked, Whole } from './work/checks.ts';
import type { Pool } from './work/pool.ts';
import type { ReportLine } from '../evaluate/report.ts';

/** One audited page, in the order of the pages. */
export interface Audited extends Checked {
  url: string;
}

const PER_TASK = 20;

/**
 * Compares every crawled page with the whole archive, `perJoin` pages at a time. Throws `ArchiveFault` where there is
 * nothing to compare with.
 */
export async function* audit(
  cluster: Cluster,
  pool: Pool,
  progress: Progress,
  perJoin = PAGES_TOGETHER,
): AsyncGenerator<Audited> {
  const selection = await selectionOf(cluster);
  if (selection === undefined || selection.articles === 0)
    throw new ArchiveFault('the archive holds no articles: load some first');
  const whole: Whole = {
    articles: selection.articles,
    ...(selection.articles < PROVING_ARTICLES
      ? {}
      : { formulas: await formulasOf(cluster, selection.generation) }),
  };
  const end = await pagesEnd(cluster);
  let done = 0;
  const joining = progress.of('pages joined');
  // The first join is waited for; all others go on beside what is told of the pages.
  const tell = (joined: number): void => {
    if (done === 0) joining.at(joined, joined / end);
  };
  for await (const joined of joins(cluster, selection, { end, perJoin, tell }))
    for await (const audited of auditedOf(joined, { cluster, pool, whole })) {
      yield audited;
      progress.at(++done, done / end);
    }
}

/** All pages, joined with all articles: each part while the one before is checked, which asks the servers for little. */
const joins = (
  cluster: Cluster,
  { generation }: Selection,
  { end, perJoin, tell }: { end: number; perJoin: number; tell: (joined: number) => void },
): AsyncGenerator<Joined> =>
  ahead(firsts(end, perJoin), (from) => {
    const to = Math.min(from + perJoin, end);
    return joinedFrom(cluster, generation, { from, to }, (share) => tell(from + share * (to - from)));
  });

function* firsts(end: number, perJoin: number): Generator<number> {
  for (let from = 0; from < end; from += perJoin) yield from;
}

async function pagesEnd(cluster: Cluster): Promise<number> {
  const [last] = await cluster.rows<{ count: number; last: number }>(
    `SELECT count() AS count, max(page) AS last FROM ${cluster.table('page', 'everywhere')}`,
  );
  return last === undefined || last.count === 0 ? 0 : last.last + 1;
}

interface Auditing {
  cluster: Cluster;
  pool: Pool;
  whole: Whole;
}

async function* auditedOf(joined: Joined, { cluster, pool, whole }: Auditing): AsyncGenerator<Audited> {
  const questions = questionsOf(cluster, joined);
  const task = ({ items }: Batch<Asked>) => ({
    questions: items.flatMap(({ question }) => question ?? []),
    whole,
  });
  for await (const { piece, result } of pool.inOrder<Batch<Asked>, Checked[]>(
    'checkPages',
    batches(questions, PER_TASK),
    task,
  )) {
    for (const { page, question } of piece.items) {
      const checked = question === undefined ? undefined : result.shift();
      const alone = { line: JSON.parse(page.alone) as ReportLine, evidence: [], published: [] };
      yield { url: page.url, ...(checked ?? alone) };
    }
  }
}
