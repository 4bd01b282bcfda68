import { seeded } from '../../../scripts/measure/made-articles.ts';

/** Words of an article's sentence: more than a passage needs that stands for itself. */
const SENTENCE = 24;
const SENTENCES = 10;
const FIRST_ID = 5_100_000;

/** Made articles of ten sentences each, and all their sentences as a page would mix them. */
interface Flood {
  /** A file of articles. */
  lines: string;
  /** HTML of every sentence of every article, ten to a paragraph, no two of one article side by side. */
  page: string;
  sentences: number;
}

/** A flood of so many articles. Their words are made up; the same number gives the same flood. */
export function floodOf(articles: number): Flood {
  const random = seeded(20_261_129);
  const word = (): string => `w${Math.floor(random() * 20_000).toString(36)}`;
  const sentence = (): string => `The ${Array.from({ length: SENTENCE - 1 }, word).join(' ')}.`;
  const texts = Array.from({ length: articles }, () => Array.from({ length: SENTENCES }, sentence));
  const lines = texts.map((text, i) =>
    JSON.stringify({
      id: String(FIRST_ID + i),
      url: `https://www.ukrinform.net/rubric-economy/${FIRST_ID + i}-flood-${i}.html`,
      lang: 'en',
      title: `Flood ${i}`,
      publishedAt: '2026-11-20T10:00:00+02:00',
      text: text.join('\n'),
    }),
  );
  const paragraphs = Array.from({ length: SENTENCES }, (_, at) => texts.map((text) => text[at] ?? ''))
    .flat()
    .map((text, i) => (i % SENTENCES === 0 ? `</p><p>${text}` : ` ${text}`));
  return {
    lines: lines.join('\n'),
    page: `<h1>All of them</h1><p>${paragraphs.join('')}</p>`,
    sentences: articles * SENTENCES,
  };
}
