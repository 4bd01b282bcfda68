import { articleUrl, demoArticle } from '../../../scripts/world/articles.ts';
import { orchardReport } from '../../../scripts/world/own-texts.ts';

const berries = demoArticle(4180027);
/** An article of the demo agency without the sentence in which the agency names itself. */
const [first = '', ...rest] = [berries.lead, ...berries.paragraphs.slice(1)];
const html = (paragraphs: readonly string[]): string =>
  `<h1>Story</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

/** What stands on attacking pages, and what is to be said of it. */
export const attackedArticles = {
  copy: { html: html([first, ...rest]), expected: 'not-met' },
  credited: {
    html: html([`${first} <a href="${articleUrl(berries)}">Ukrinform</a>`, ...rest]),
    expected: 'met',
  },
  own: { html: html(orchardReport), expected: 'none' },
} as const;

export type Kind = keyof typeof attackedArticles;
export const kinds: readonly Kind[] = ['copy', 'credited', 'own'];
