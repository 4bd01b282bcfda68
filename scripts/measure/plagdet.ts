/** A stretch of a page that stands in an article, or is said to: offsets [start, end) in both texts. */
export interface Case {
  page: [number, number];
  article: [number, number];
}

/** One pair of texts: what is true and what was found. */
export interface JudgedPair {
  truth: readonly Case[];
  found: readonly Case[];
}

/** The measures of the PAN text alignment task (Potthast et al. 2010), 0…1; granularity 1 is best. */
export interface PlagdetScores {
  precision: number;
  recall: number;
  granularity: number;
  plagdet: number;
}

const common = ([a, b]: [number, number], [c, d]: [number, number]): [number, number] => [
  Math.max(a, c),
  Math.min(b, d),
];
const length = ([start, end]: [number, number]): number => Math.max(0, end - start);

/** The part of a case that another one covers, on both sides; nothing when they do not meet on both. */
function covered(one: Case, other: Case): Case | undefined {
  const both = { page: common(one.page, other.page), article: common(one.article, other.article) };
  return length(both.page) > 0 && length(both.article) > 0 ? both : undefined;
}

function unionLength(stretches: readonly [number, number][]): number {
  let total = 0;
  let reached = -1;
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}

/** Share of each case's characters, both sides together, that the other cases cover, averaged over the cases. */
function coverage(pairs: readonly { of: readonly Case[]; by: readonly Case[] }[]): number {
  const shares = pairs.flatMap(({ of, by }) =>
    of.map((one) => {
      const parts = by.map((other) => covered(one, other)).filter((part) => part !== undefined);
      const size =
        unionLength(parts.map(({ page }) => page)) + unionLength(parts.map(({ article }) => article));
      return size / Math.max(1, length(one.page) + length(one.article));
    }),
  );
  return shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Scores detections against the truth, macro-averaged over cases and detections. */
export function plagdet(pairs: readonly JudgedPair[]): PlagdetScores {
  const recall = coverage(pairs.map(({ truth, found }) => ({ of: truth, by: found })));
  const precision = coverage(pairs.map(({ truth, found }) => ({ of: found, by: truth })));
  const times = pairs.flatMap(({ truth, found }) =>
    truth
      .map((one) => found.filter((other) => covered(one, other) !== undefined).length)
      .filter((n) => n > 0),
  );
  const granularity = times.length === 0 ? 1 : times.reduce((sum, n) => sum + n, 0) / times.length;
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, granularity, plagdet: f / Math.log2(1 + granularity) };
}
