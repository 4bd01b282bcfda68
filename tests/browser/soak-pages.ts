import type { IncomingMessage, ServerResponse } from 'node:http';
import { demoArticles } from '../../scripts/world/articles.ts';

const host = 'reading.example';

/** What is expected of a page of the site: nothing found, or a copy without a link. */
type Expected = 'none' | 'not-met';

/** The address of the page of this number. Every third one copies an article of the demo agency. */
export const soakPage = (number: number): { url: string; expected: Expected } => ({
  url: `https://${host}/${number}`,
  expected: number % 3 === 0 ? 'not-met' : 'none',
});

/** A site without end: no two of its pages have the same text. */
export const soakSite = {
  host,
  answer(request: IncomingMessage, response: ServerResponse): void {
    const number = Number(/^\/(\d+)$/u.exec(request.url ?? '')?.[1] ?? Number.NaN);
    response.writeHead(Number.isNaN(number) ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(Number.isNaN(number) ? '' : html(number));
  },
};

function html(number: number): string {
  const article = demoArticles[Math.floor(number / 3) % demoArticles.length];
  // Without the sentence in which the agency names itself.
  const copied =
    soakPage(number).expected === 'none' || article === undefined
      ? []
      : [article.lead, ...article.paragraphs.slice(1)];
  const paragraphs = [...copied, ...Array.from({ length: 8 }, (_, i) => ownWords(`${number}n${i}`))];
  return `<!doctype html><html lang="en"><title>Page ${number}</title><article><h1>Page ${number}</h1><p>${paragraphs.join('</p><p>')}</p></article>`;
}

const ownWords = (seed: string): string =>
  `${Array.from({ length: 40 }, (_, i) => `word${i}of${seed}`).join(' ')}.`;
