import { expect, test } from 'vitest';
import { checkedLine } from '../../scripts/archive/work/checked-line.ts';
import type { ReportLine } from '../../scripts/evaluate/report.ts';
import type { Source, Verdict } from '../../utils/policy/verdict.ts';

const derivation = (articleId: string | null): ReportLine['others'][number] => ({
  articleId,
  kind: 'verbatim',
  pageShare: 1,
  articleShare: 1,
  ownShare: 1,
  passages: [{ page: [3, 9], article: [20, 26] }],
  clauses: [],
});
const source = (key: string | undefined) =>
  (key === undefined ? {} : { article: { key } }) as unknown as Source;

/** A verdict of two sources and a version, and the line of it. */
const verdict = {
  sources: [source('en:1'), source(undefined)],
  versions: [source('en:2')],
} as unknown as Verdict;
const all = [derivation('a1'), derivation(null), derivation('a2')];
const line = (first: ReportLine['derivation'], others: ReportLine['others']) =>
  ({ id: 'p', status: 'met', derivation: first, others }) as ReportLine;

const [first = null, ...rest] = all;
test.each([
  [['en:1'], [null, [20, 26], [20, 26]]],
  [['en:2'], [[20, 26], [20, 26], null]],
  [
    [],
    [
      [20, 26],
      [20, 26],
      [20, 26],
    ],
  ],
])('places in articles are left out where %j came from packs', (packed, places) => {
  for (const printed of [line(first, rest), line(null, all)]) {
    const checked = checkedLine(printed, verdict, (key) => (packed as string[]).includes(key));
    const printedAll = [...(checked.derivation === null ? [] : [checked.derivation]), ...checked.others];
    expect(printedAll.map(({ passages }) => passages[0]?.article)).toEqual(places);
    expect(printedAll.map(({ passages }) => passages[0]?.page)).toEqual(all.map(() => [3, 9]));
    expect(printedAll.map(({ articleId }) => articleId)).toEqual(['a1', null, 'a2']);
  }
});
