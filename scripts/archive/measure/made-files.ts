import { closeSync, openSync, writeSync } from 'node:fs';
import { ArchiveArticles } from '../../bench/archive-articles.ts';
import { PAGE } from '../../bench/articles.ts';
import { seeded } from '../../measure/made-articles.ts';

/** Of a hundred pages so many copy a part of an article, and of those every second one links it. */
const COPYING = 20;
const COPIED = 600;
const AT_ONCE = 1 << 20;

/** Writes so many made articles as a file of lines. */
export function writeArticles(path: string, count: number): void {
  const articles = new ArchiveArticles(1);
  written(path, count, (number) => JSON.stringify(articles.line(number)));
}

/** Writes so many made pages, of which a fifth copies a part of one of so many articles. */
export function writePages(path: string, count: number, articles: number): void {
  const made = new ArchiveArticles(1);
  const random = seeded(9);
  written(path, count, (number) => {
    const own = made.stranger(number, PAGE);
    const source = Math.floor(random() * articles);
    const copies = number % 100 < COPYING;
    const link = copies && number % 2 === 0 ? `<p><a href="${made.line(source).url}">Ukrinform</a></p>` : '';
    const copied = copies ? `<p>${made.text(source).slice(0, COPIED)}</p>` : '';
    const html = `<!doctype html><html><head><title>Page ${number}</title></head><body><article><h1>Page ${number}</h1>${link}<p>${own.replaceAll('\n', '</p><p>')}</p>${copied}</article></body></html>`;
    return JSON.stringify({ id: `p${number}`, url: `https://paper${number % 97}.example/${number}`, html });
  });
}

function written(path: string, count: number, line: (number: number) => string): void {
  const file = openSync(path, 'w');
  let waiting = '';
  for (let number = 0; number < count; number++) {
    waiting += `${line(number)}\n`;
    if (waiting.length < AT_ONCE && number + 1 < count) continue;
    writeSync(file, waiting);
    waiting = '';
  }
  closeSync(file);
}
