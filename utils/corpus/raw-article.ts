import { articleKey, parseArticleUrl } from '../ukrinform/article-address.ts';
import { ownParagraphs } from '../ukrinform/boilerplate.ts';
import { foreignOutlet } from '../ukrinform/foreign-outlet.ts';
import { advertisingLabel } from '../ukrinform/advertising.ts';
import { type Stretch, type Words, wordsWithin } from '../text/words.ts';
import type { DocumentFrequency } from '../fingerprint/selection.ts';
import type { ArticleLine } from './article-lines.ts';
import { fingerprinted } from './prepare.ts';
import type { NewArticle } from './record.ts';

/** A raw article text made ready: its record, its own words with offsets into the raw text, and the clean text. */
export interface RawArticle {
  record: NewArticle;
  words: Words;
  /** What of the raw text is the article's own. */
  paragraphs: readonly Stretch[];
  clean: string;
}

/** Removes the boilerplate of a raw article text by the agency's own rules and fingerprints what remains. */
export function rawArticle(line: ArticleLine, frequency?: DocumentFrequency): RawArticle {
  // An export tells what the page told, and its text is the article's own already.
  const { known } = line;
  const paragraphs =
    known === undefined ? ownParagraphs(line.text, line.title) : [{ start: 0, end: line.text.length }];
  const clean = paragraphs.map(({ start, end }) => line.text.slice(start, end)).join('\n\n');
  const words = wordsWithin(line.text, paragraphs);
  const address = parseArticleUrl(line.url);
  const label = known === undefined ? advertisingLabel(line.text) : known.advertising;
  const foreign = known === undefined ? foreignOutlet(clean) : known.foreign;
  const facts = {
    card: {
      key: address === undefined ? line.id : articleKey(address),
      url: line.url,
      edition: line.lang,
      title: line.title,
      ...(line.publishedAt === undefined ? {} : { published: line.publishedAt }),
    },
    timeCertain: line.timeCertain,
    ...(known?.modified === undefined ? {} : { modified: known.modified }),
    ...(label === undefined ? {} : { advertising: label }),
    ...(foreign === undefined ? {} : { foreign }),
  };
  // Not from `words`: their offsets are those of the raw text, and quotations are found by offset.
  return { record: fingerprinted(facts, clean, frequency), words, paragraphs, clean };
}
