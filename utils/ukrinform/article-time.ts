import type { Document } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import type { ArticleTime } from './article.ts';
import { byClass } from './article-body.ts';
import type { LinkedNews } from './page-metadata.ts';

/** ISO 8601 with a time of day and a zone. */
const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/u;
/** The date line of interviews: `24.11.2026 14:05`, Kyiv time. */
const kyivLine =
  /(?<!\d)(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(\d{4})(?:\s+([01]?\d|2[0-3]):([0-5]\d))?/u;

/** When an article was published and changed; certain when a machine-readable date names its time zone. */
export function articleTime(
  page: Document,
  news: LinkedNews,
  meta: ReadonlyMap<string, string>,
): ArticleTime {
  const element = getElementsByTagName('time', page).find((time) => time.attribs.datetime !== undefined);
  const published = [news.datePublished, meta.get('article:published_time'), element?.attribs.datetime];
  const modified = moment([news.dateModified, meta.get('article:modified_time')], zoned);
  const exact = moment(published, zoned);
  const changed = modified === undefined ? {} : { modified };
  if (exact !== undefined) return { published: exact, ...changed, certain: true };
  const line = byClass(page, 'firstDate');
  const rough =
    moment(published, /^\d{4}-/u) ?? (line === undefined ? undefined : kyivMoment(textContent(line)));
  return { ...(rough === undefined ? {} : { published: rough }), ...changed, certain: false };
}

function moment(dates: readonly (string | undefined)[], shape: RegExp): number | undefined {
  const date = dates.find(
    (text) => text !== undefined && shape.test(text) && !Number.isNaN(Date.parse(text)),
  );
  return date === undefined ? undefined : Date.parse(date);
}

/** Kyiv is two or three hours ahead of UTC; the exact hour does not matter where the date is uncertain anyway. */
function kyivMoment(text: string): number | undefined {
  const [, day, month, year, hour = '12', minute = '0'] = kyivLine.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour) - 2, Number(minute));
}
