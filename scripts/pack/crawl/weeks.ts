const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** A Monday: the first day of 1970 was a Thursday. */
const MONDAY = 4 * DAY;

/**
 * The past weeks of ISO 8601 from that of `since` on, newest first, as the agency's sitemaps are named: `2026/05`. The
 * week that `now` lies in is not yet past.
 */
export function pastWeeks(since: number, now: number): string[] {
  const weeks: string[] = [];
  for (let monday = mondayOf(now) - WEEK; monday + WEEK > since && monday >= 0; monday -= WEEK)
    weeks.push(nameOf(monday));
  return weeks;
}

const mondayOf = (moment: number): number => Math.floor((moment - MONDAY) / WEEK) * WEEK + MONDAY;

/** A week belongs to the year of its Thursday. */
function nameOf(monday: number): string {
  const thursday = monday + 3 * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK) + 1;
  return `${year}/${String(week).padStart(2, '0')}`;
}
