import type { Cited } from '../utils/citation/cited.ts';
import { language } from '../utils/i18n.ts';
import { sampleIn } from '../utils/sample/sample.ts';
import { canonicalUrl } from '../utils/ukrinform/article-address.ts';

/** An invented article of which two paragraphs were selected, to show with what a citation looks like. */
export function sampleCited(): Cited {
  const { lang, title, original } = sampleIn(language());
  return {
    url: canonicalUrl({ edition: lang, id: 1_000_000, rubric: 'culture', slug: 'sample' }),
    title,
    language: lang,
    paragraphs: original.slice(0, 2),
    published: Date.UTC(2026, 0, 15, 9),
  };
}

/** The day on which it is cited. */
export const SAMPLE_CITED_ON = Date.UTC(2026, 0, 20, 9);
