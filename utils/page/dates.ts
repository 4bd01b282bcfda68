import { attribute } from './node-access.ts';
import type { PageFacts } from '../policy/facts.ts';

const MOST = 20;
const published = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
];
const modified = ['article:modified_time', 'datemodified', 'og:updated_time', 'dc.date.modified', 'lastmod'];

/** Machine-readable dates of a page exactly as printed: metas, JSON-LD, itemprops and time elements. */
export function pageDates(page: Document): PageFacts['dates'] {
  const dates: PageFacts['dates'] = { published: [], modified: [] };
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = (
      attribute(meta, 'property') ||
      attribute(meta, 'name') ||
      attribute(meta, 'itemprop')
    ).toLowerCase();
    if (published.includes(name)) dates.published.push(attribute(meta, 'content'));
    if (modified.includes(name)) dates.modified.push(attribute(meta, 'content'));
  }
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent.slice(0, 200_000);
    for (const match of json.matchAll(/"(datePublished|dateModified)"\s{0,5}:\s{0,5}"([^"]{4,40})"/gu)) {
      dates[match[1] === 'datePublished' ? 'published' : 'modified'].push(match[2] ?? '');
    }
  }
  for (const time of page.querySelectorAll('time[datetime]')) {
    const list = attribute(time, 'itemprop') === 'dateModified' ? dates.modified : dates.published;
    list.push(attribute(time, 'datetime'));
  }
  return { published: dates.published.slice(0, MOST), modified: dates.modified.slice(0, MOST) };
}
