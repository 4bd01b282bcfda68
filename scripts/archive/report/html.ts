import { escaped } from '../../escaped.ts';
import type { Audited } from '../audit.ts';
import type { Finding } from './finding.ts';
import { type Count, Summary } from './summary.ts';

/** Rows that the report shows; the table and the lines have all. */
export const MOST_ROWS = 2000;

/** A page of which the report shows the evidence. */
export interface Shown {
  finding: Finding;
  evidence: Audited['evidence'];
}

/** Text that stays text, and turns nothing around it round. */
const inText = (text: string): string => escaped(text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, ''));

const grouped = (value: number): string => value.toLocaleString('en-GB');

/** The report as one page that runs nothing and loads nothing. */
export function htmlReport(summary: Summary, shown: readonly Shown[], derived: number): string {
  const left = derived - shown.length;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Audit of ${grouped(summary.pages)} pages</title>
<style>${STYLE}</style>
<h1>Audit of ${grouped(summary.pages)} pages</h1>
<p>${grouped(derived)} of them derive from an article. Decided by fingerprints, alignment and the rule, without layout: whether a reader sees a link was not examined.</p>
${Summary.counted.map((name) => plot(name, summary.of(name))).join('\n')}
<h2>Pages that derive from an article</h2>
${left > 0 ? `<p>The first ${grouped(shown.length)}; ${grouped(left)} more stand in the table and the lines.</p>` : ''}
${shown.length === 0 ? '<p>None was found.</p>' : shown.map(row).join('\n')}
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
figure { margin: 0 0 2rem; }
table { border-collapse: collapse; width: 100%; }
th { font-weight: normal; text-align: start; padding-inline-end: 1rem; overflow-wrap: anywhere; }
th, td { padding-block: .1rem; }
td:last-child { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
table { table-layout: fixed; }
th { width: 40%; }
td:last-child { width: 6rem; }
td svg { display: block; width: 100%; height: .8rem; fill: #4a7fb5; }
details { border-block-start: 1px solid GrayText; padding-block: .4rem; }
summary { overflow-wrap: anywhere; }
blockquote { margin: .4rem 0; padding-inline-start: 1rem; border-inline-start: .2rem solid GrayText; overflow-wrap: anywhere; }
`;

/** Counts as bars with their numbers, which a screen reader reads as a table. */
function plot(name: string, counts: readonly Count[]): string {
  const most = Math.max(1, ...counts.map(({ pages }) => pages));
  const bar = ({ name: value, pages }: Count): string =>
    `<tr><th scope="row"><bdi>${inText(value)}</bdi></th><td><svg viewBox="0 0 ${most} 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${pages}" height="1"/></svg></td><td>${grouped(pages)}</td></tr>`;
  return `<figure><figcaption><h2>By ${inText(name)}</h2></figcaption>
${counts.length === 0 ? '<p>No page.</p>' : `<table>${counts.map(bar).join('')}</table>`}</figure>`;
}

function row({ finding, evidence }: Shown): string {
  const { url, id, status, article, pageShare } = finding;
  const name = url === '' ? id : url;
  const percent = `${Math.round(pageShare * 100)} %`;
  return `<details><summary>${inText(status)}: ${link(url, name)}, ${percent} of it from ${inText(article)}</summary>
<p>Link: ${inText(finding.link || 'not asked')}. Place: ${inText(finding.position || 'not asked')}. Kind: ${inText(finding.kind)}.</p>
${evidence.map((source) => `<p>${link(source.url, source.title || source.url)}</p>${source.passages.map((text) => `<blockquote dir="auto">${inText(text)}</blockquote>`).join('')}`).join('\n')}
</details>`;
}

/** Only addresses of the web become links. */
const link = (url: string, name: string): string =>
  /^https?:\/\//iu.test(url)
    ? `<a href="${inText(url)}" rel="noreferrer"><bdi>${inText(name)}</bdi></a>`
    : `<bdi>${inText(name)}</bdi>`;
