import type { Span } from '../draft/draft.ts';
import { addressOf, type Cited, sentence, wordsOf } from './cited.ts';
import { creditSentences } from './wording.ts';

/** One paragraph of a citation: words, of which some carry a link. */
export type Paragraph = readonly Span[];

/**
 * A citation with the link in its first paragraph, as the agency's rule asks. With words taken they are followed by the
 * credit; without, the title stands for them. Only http(s) addresses are linked.
 */
export function credited(cited: Cited): Paragraph[] {
  const { before, name, after } = creditSentences[cited.language];
  const [first, ...others] = wordsOf(cited);
  const lead = sentence(first, cited.language);
  const space = lead === '' || cited.language === 'ja' ? '' : ' ';
  return [
    [{ text: `${lead}${space}${before}` }, linked(name, addressOf(cited)), { text: after }],
    ...others.map((text) => [{ text }]),
  ];
}

/** Words with a link, where there is an address. */
export const linked = (text: string, href: string | undefined): Span =>
  href === undefined ? { text } : { text, href };
