import { expect } from 'vitest';
import type { ReportLine } from '../../../scripts/evaluate/report.ts';
import { seeded } from '../../../scripts/measure/made-articles.ts';
import { PROVING_ARTICLES } from '../../../utils/fingerprint/document-frequency.ts';
import { evaluate } from '../../evaluate/command.ts';
import { needsServer, onServers, withServers, Workplace } from '../running.ts';

const PAGES = 300;
/** So many articles do not tell what is rare; all that is copied comes from them. */
const FEW = 100;
/** So many pages are compared with those few as well. */
const SOME = 30;
/** Words that stand in one article alone, before and after what stands in every fourth. */
const OWN_WORDS = 16;
/** What the agency writes in very many articles. */
const FORMULAS = [
  'The ministry reminds everyone who lives near the front line that the evacuation trains leave every evening from the central station and that places are free of charge for families with children',
  'Residents who lost their homes may apply for temporary housing at the regional administration where a commission decides within ten working days about every single application that was filed in writing',
] as const;

const random = seeded(20_261_130);
/** Words that nobody else uses. */
const words = (count: number): string =>
  Array.from({ length: count }, () =>
    Array.from({ length: 7 }, () => String.fromCodePoint(97 + Math.floor(random() * 26))).join(''),
  ).join(' ');
const urlOf = (number: number): string =>
  `https://www.ukrinform.net/rubric-society/${4_000_000 + number}-made.html`;

const articles = Array.from({ length: PROVING_ARTICLES }, (_, number) => ({
  id: `a${number}`,
  url: urlOf(number),
  lang: 'en',
  title: `Made article ${number}`,
  publishedAt: `2026-10-${String(1 + (number % 28)).padStart(2, '0')}T10:00:00Z`,
  text: [words(OWN_WORDS), FORMULAS[number % 4] ?? words(OWN_WORDS), words(OWN_WORDS)].join('.\n'),
}));

/** What a page takes from the agency. */
const kinds = ['article', 'article', 'formula', 'formulas', 'nothing'] as const;
const copied = {
  article: (source: number): string => articles[source]?.text ?? '',
  formula: (source: number): string => FORMULAS[source % 2] ?? '',
  formulas: (): string => FORMULAS.join('.\n'),
  nothing: (): string => words(OWN_WORDS),
};
const pages = Array.from({ length: PAGES }, (_, number) => {
  const kind = kinds[number % kinds.length] ?? 'nothing';
  const source = Math.floor(random() * FEW);
  const linked = number % 2 === 0;
  const paragraphs = [words(30), ...copied[kind](source).split('\n'), words(30)];
  const given = linked
    ? {
        html: `<!doctype html><html><head><title>Story</title></head><body><article><h1>Story ${number}</h1><p>As <a href="${urlOf(source)}">Ukrinform</a> reports.</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
      }
    : { text: paragraphs.join('\n') };
  const url = `https://paper${number % 9}.example/story/${number}`;
  return { kind, source, linked, line: { id: `p${number}`, url, ...given } };
});
const lines = pages.map(({ line }) => line);

const untimed = (printed: readonly ReportLine[]) => printed.map((line) => ({ ...line, ms: undefined }));

const place = new Workplace();

withServers(place);

onServers(`what many articles say proves nothing, as in evaluate, line for line ${needsServer}`, async () => {
  const all = place.lines('articles.jsonl', articles);
  const crawled = place.lines('pages.jsonl', lines);
  expect(await place.archive('load', all)).toMatchObject({ code: 0 });
  expect(await place.archive('crawl', crawled)).toMatchObject({ code: 0 });
  expect(await place.archive('audit', '--out', place.path('audit.jsonl'))).toMatchObject({ code: 0 });
  const audited = place
    .read('audit.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReportLine);
  const whole = await evaluate('--articles', all, '--pages', crawled);
  expect(audited).toHaveLength(PAGES);
  expect(untimed(audited)).toEqual(untimed(whole.lines));

  // Of the few articles alone nobody can tell what stands in many.
  const few = place.lines('few.jsonl', articles.slice(0, FEW));
  const some = place.lines('some.jsonl', lines.slice(0, SOME));
  const { lines: unaware } = await evaluate('--articles', few, '--pages', some);
  expect(unaware).toHaveLength(SOME);
  unaware.forEach((line, number) => {
    const { kind, source, linked } = pages[number] ?? {};
    const aware = audited[number];
    const derived = { derivation: { articleId: `a${source}` } };
    if (kind === 'article') expect([line, aware]).toMatchObject([derived, derived]);
    if (kind === 'formulas' && linked === false) {
      expect(line).toMatchObject({ derivation: { kind: 'partial' } });
      expect(aware).toMatchObject({ status: 'none', derivation: null });
    }
  });
});
