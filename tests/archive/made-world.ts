import { TextMaker } from '../../scripts/bench/made-texts.ts';
import { seeded } from '../../scripts/measure/made-articles.ts';
import { demoArticles } from '../../scripts/world/articles.ts';

/** Articles and pages that are made up of the demo's wording: equal numbers give equal files. */
export interface MadeWorld {
  articles: Record<string, unknown>[];
  pages: Record<string, unknown>[];
}

const ARTICLE_WORDS = 120;
const wording = (): TextMaker =>
  new TextMaker(
    demoArticles.filter(({ lang }) => lang === 'en').map(({ paragraphs }) => paragraphs.join(' ')),
    7,
  );

/** So many articles, and so many pages of which two fifths derive from one of them, linked in different ways. */
export function madeWorld(articles: number, pages: number): MadeWorld {
  const maker = wording();
  const random = seeded(20_261_129);
  const textOf = (number: number): string => maker.text(number, ARTICLE_WORDS * 6);
  const urlOf = (number: number): string =>
    `https://www.ukrinform.net/rubric-society/${4_000_000 + number}-made.html`;
  return {
    articles: Array.from({ length: articles }, (_, number) => ({
      id: `a${number}`,
      url: urlOf(number),
      lang: 'en',
      title: `Made article ${number}`,
      publishedAt: `2026-10-${String(1 + (number % 28)).padStart(2, '0')}T10:00:00Z`,
      text: textOf(number),
    })),
    pages: Array.from({ length: pages }, (_, number) => {
      const own = textOf(articles + number);
      const id = `p${number}`;
      const url = `https://paper${number % 9}.example/story/${number}`;
      const source = Math.floor(random() * articles);
      const kind = number % 10;
      if (kind >= 4) return { id, url, text: own };
      const copied = kind === 0 ? textOf(source) : textOf(source).slice(0, 420);
      const link = kind === 1 ? '' : `<p>As <a href="${urlOf(source)}">Ukrinform</a> reports.</p>`;
      if (kind === 3) return { id, url, text: `${own}\n${copied}` };
      const html = `<!doctype html><html><head><title>${id}</title><meta property="article:published_time" content="2026-11-0${1 + (number % 9)}T08:00:00Z"></head><body><article><h1>Story ${number}</h1>${kind === 2 ? `<p>${own}</p><p>${copied}</p>${link}` : `${link}<p>${copied}</p><p>${own}</p>`}</article></body></html>`;
      return { id, url, html };
    }),
  };
}
