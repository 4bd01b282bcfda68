import type { Audited } from '../audit.ts';

/** What the desk reads of one audited page. */
export interface Finding {
  id: string;
  url: string;
  outlet: string;
  /** ISO week of the page's own date of publication, for instance `2026-W05`; `undated` where it names none. */
  week: string;
  status: string;
  reason: string;
  /** Id of the article that the page derives from; empty when it derives from none. */
  article: string;
  kind: string;
  pageShare: number;
  articleShare: number;
  /** Result of the clause on the link, and of that on its place; empty when no clause was asked. */
  link: string;
  position: string;
}

/** Takes what the desk reads out of an audited page. */
export function findingOf({ line, url, published }: Audited): Finding {
  const result = (clause: string): string => line.clauses.find((one) => one.clause === clause)?.result ?? '';
  const { derivation } = line;
  return {
    id: line.id,
    url,
    outlet: URL.parse(url)?.host ?? 'unknown',
    week: weekOf(published),
    status: line.status,
    reason: line.reason ?? '',
    article: derivation?.articleId ?? '',
    kind: derivation?.kind ?? '',
    pageShare: derivation?.pageShare ?? 0,
    articleShare: derivation?.articleShare ?? 0,
    link: result('link'),
    position: result('position'),
  };
}

const DAY = 86_400_000;

/** The ISO 8601 week of the first date that can be read: the week of the Thursday beside it, in UTC. */
function weekOf(dates: readonly string[]): string {
  const moment = dates.map((date) => Date.parse(date)).find((time) => !Number.isNaN(time));
  if (moment === undefined) return 'undated';
  const weekday = (new Date(moment).getUTCDay() + 6) % 7;
  const thursday = new Date(moment + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
