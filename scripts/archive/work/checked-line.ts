import type { Verdict } from '../../../utils/policy/verdict.ts';
import type { ReportLine } from '../../evaluate/report.ts';

type Derivation = ReportLine['others'][number];

/** A printed source; `article` is null where nobody knows the places in the text of the article. */
type CheckedDerivation = Omit<Derivation, 'passages'> & {
  passages: (Omit<Derivation['passages'][number], 'article'> & { article: [number, number] | null })[];
};

/** The line of a page, as `evaluate` prints it for articles of which the text is held. */
export type CheckedLine = Omit<ReportLine, 'derivation' | 'others'> & {
  derivation: CheckedDerivation | null;
  others: CheckedDerivation[];
};

/** Takes the places in articles that came from packs out of a line: these hold no text that they could be places of. */
export function checkedLine(
  line: ReportLine,
  { sources, versions }: Verdict,
  isPacked: (key: string) => boolean,
): CheckedLine {
  // In the order in which `reportLine` prints them.
  const all = [...sources, ...versions];
  const placed = (derivation: Derivation, i: number): CheckedDerivation => {
    const key = all[i]?.article?.key;
    if (key === undefined || !isPacked(key)) return derivation;
    return { ...derivation, passages: derivation.passages.map(({ page }) => ({ page, article: null })) };
  };
  const { derivation, others } = line;
  const before = derivation === null ? 0 : 1;
  return {
    ...line,
    derivation: derivation === null ? null : placed(derivation, 0),
    others: others.map((other, i) => placed(other, i + before)),
  };
}
