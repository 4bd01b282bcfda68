import { citation } from '../utils/citation/citation.ts';
import { copyCitation } from '../utils/citation/clipboard.ts';
import type { ArticleCard } from '../utils/policy/verdict.ts';
import type { Copying } from './Popup.tsx';

/** Copies the citation of an article; a refusal leaves the text to be copied by hand. */
export async function copied({ url, title, edition }: ArticleCard): Promise<Copying> {
  const text = citation({ url, title, language: edition, paragraphs: [] });
  try {
    await copyCitation(text);
    return { copying: 'done' };
  } catch {
    return { copying: 'failed', text: text.plain };
  }
}
