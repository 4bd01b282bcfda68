import { fingerprinted } from '../../utils/corpus/prepare.ts';
import type { NewArticle } from '../../utils/corpus/record.ts';
import type { PageFacts } from '../../utils/policy/facts.ts';
import type { StatementPair } from '../../scripts/measure/statement-pairs.ts';

/** The article of a pair, held. */
export const heldArticle = ({ id, lang, article }: StatementPair): NewArticle =>
  fingerprinted(
    {
      card: { key: id, url: `https://source.example/${id}`, edition: lang, title: article.title },
      timeCertain: true,
    },
    article.text,
  );

/** A page of these paragraphs, read from its layout, that credits and links nothing. */
export const uncredited = (paragraphs: readonly string[]): PageFacts => ({
  url: 'https://paper.example/story',
  title: '',
  reading: 'article-element',
  blocks: paragraphs.map((text) => ({ text, role: 'body' })),
  links: [],
  dates: { published: [], modified: [] },
  robots: [],
  agencyPictures: 0,
  layout: 'examined',
  cut: false,
});

export const paragraphsOf = (text: string): string[] => text.split('\n\n');
