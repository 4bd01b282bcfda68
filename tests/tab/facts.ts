import type { PageFacts } from '../../utils/policy/facts.ts';

/** The facts of a page that holds these paragraphs and no link. */
export const facts = (...paragraphs: string[]): PageFacts => ({
  url: 'https://www.ukrinform.net/forged',
  language: 'en',
  title: 'Pier',
  reading: 'article-element',
  blocks: paragraphs.map((text) => ({ text, role: 'body' })),
  links: [],
  dates: { published: [], modified: [] },
  robots: [],
  agencyPictures: 0,
  layout: 'examined',
  cut: false,
});

/** Words that no other text shares. */
export const wordsFrom = (seed: string, count = 60): string =>
  Array.from({ length: count }, (_, i) => `${seed}${i}`).join(' ');
