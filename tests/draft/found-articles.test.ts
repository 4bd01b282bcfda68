import { expect, test } from 'vitest';
import { memoryCorpus } from '../../utils/corpus/memory-corpus.ts';
import { checkPage } from '../../utils/check.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { draftFacts } from '../../utils/draft/draft-facts.ts';
import type { Draft } from '../../utils/draft/draft.ts';
import { foundArticle, verdictAmong } from '../../utils/draft/found-articles.ts';
import { nobody } from '../../utils/draft/nobody.ts';
import { relaying } from '../citation/checked-drafts.ts';

const { record } = rawArticle(relaying);
const corpus = memoryCorpus([record]);
const draft = (...texts: string[]): Draft => ({
  blocks: texts.map((text) => ({ kind: 'paragraph', spans: [{ text }] })),
  links: 'known',
  cut: false,
  lost: [],
});
const paragraphs = relaying.text.split('\n\n');
const whole = async (texts: readonly string[]) =>
  (await checkPage(draftFacts(draft(...texts)), corpus, nobody, { now: 7, stopwatch: () => 0 })).verdict;
/** As it comes to the page: messages are JSON. */
const sent = JSON.parse(JSON.stringify([foundArticle({ ...record, row: 1 })])) as ReturnType<
  typeof foundArticle
>[];

test.each([
  ['the whole article', paragraphs],
  ['some of it', paragraphs.slice(1)],
  ['a part, reworded', paragraphs.map((text) => text.replaceAll('cranes', 'machines'))],
  ['nothing of it', ['A walk along the quay on a grey morning, and no lamp was lit.']],
])('what was found says the same as all that is held of %s', async (_name, texts) => {
  const expected = await whole(texts);
  const known = { verdict: await whole(paragraphs), found: sent };
  const verdict = await verdictAmong(draftFacts(draft(...texts)), known, 7);
  expect({ ...verdict, trace: 0 }).toEqual({ ...expected, trace: 0 });
});

test('every byte of a skeleton comes over', () => {
  const skeleton = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const { skeleton: text } = JSON.parse(
    JSON.stringify(foundArticle({ ...record, row: 1, skeleton })),
  ) as ReturnType<typeof foundArticle>;
  expect(Array.from(text, (character) => character.charCodeAt(0))).toEqual([...skeleton]);
});
