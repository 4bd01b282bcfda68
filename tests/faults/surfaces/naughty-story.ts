import { articleUrl } from '../../citation/made-paragraphs.ts';
import { escapedXml } from './draft-files.ts';
import { everyNth, naughtyTexts } from './naughty-strings.ts';

/** Longer words than these make an article too long to be read. */
const LONGEST = 400;

/** What pages and files may hold of a title, all at once: markup, controls, halves of pairs, directions, messages. */
export const naughtyTitle =
  '</bdi></main><img src=x onerror="window.ran=1">&lt;b&gt; \u202enet.mrofnirku\u202c \u2067a \ud83c b\u0007 $1 $URL$ __MSG_name__ {{7*7}} "\'`';

/** An article of such words, and a page that took all of them over without a credit. */
export function naughtyStory(nth: number): { words: string[]; line: string; page: string } {
  const words = everyNth(naughtyTexts(), nth)
    .map((text) => escapedXml.kept(text).replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '' && text.length <= LONGEST && !/ukrinform|укр[іи]нформ/iu.test(text));
  const line = JSON.stringify({
    id: '4180900',
    url: articleUrl,
    lang: 'en',
    title: naughtyTitle,
    publishedAt: '2026-11-20T08:00:00Z',
    text: words.join('\n\n'),
  });
  const body = words.map((text) => `<p>${escapedXml.of(text)}</p>`).join('\n');
  const title = escapedXml.of(naughtyTitle);
  return {
    words,
    line,
    page: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><article><h1>Lamp</h1>${body}</article>`,
  };
}
