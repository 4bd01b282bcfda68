import { demoArticles, articleUrl } from '../../scripts/world/articles.ts';
import { checkPage } from '../../utils/check.ts';
import type { CheckedDraft } from '../../utils/citation/correction.ts';
import { memoryCorpus } from '../../utils/corpus/memory-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { draftFacts } from '../../utils/draft/draft-facts.ts';
import type { Draft, DraftBlock, Span } from '../../utils/draft/draft.ts';

/** An English article that relays a foreign outlet, written for the tests. */
export const relaying = {
  id: '4190001',
  url: 'https://www.ukrinform.net/rubric-economy/4190001-harbour-cranes.html',
  lang: 'en' as const,
  title: 'Northern harbours order two hundred cranes',
  timeCertain: true,
  text: [
    'Shipyards along the northern coast have ordered two hundred loading cranes for the coming spring, Reuters reports.',
    'The machines will be assembled in four towns whose workshops stood empty for most of the past decade.',
    'Engineers expect the first of them to lift containers before the ice on the river breaks.',
    'Each crane needs eleven workers and a tug to be moved to its place at the quay.',
  ].join('\n\n'),
};

const lines = demoArticles.map((article) => ({
  id: String(article.id),
  url: articleUrl(article),
  lang: article.lang,
  title: article.title,
  timeCertain: true,
  publishedAt: Date.parse(article.published),
  text: [article.lead, ...article.paragraphs].join('\n\n'),
}));

const records = [...lines, relaying].map((line) => rawArticle(line).record);
const corpus = memoryCorpus(records);

/** Paragraphs of every article that the drafts are made of. */
export const paragraphsOf = [...lines, relaying].map(({ text }) => text.split('\n\n'));

/** Checks a draft as the background does. */
export async function checked(draft: Draft): Promise<CheckedDraft> {
  const { verdict, matches } = await checkPage(
    draftFacts(draft),
    corpus,
    { licensedHosts: [], mineHosts: [] },
    { now: 0, stopwatch: () => 0 },
  );
  const relayed = matches.flatMap(({ article: { card, foreign } }) =>
    foreign === undefined ? [] : [[card.key, foreign] as const],
  );
  return { draft, verdict, relayed: Object.fromEntries(relayed) };
}

export const paragraph = (...spans: (Span | string)[]): DraftBlock => ({
  kind: 'paragraph',
  spans: spans.map((span) => (typeof span === 'string' ? { text: span } : span)),
});

export const draftOf = (...blocks: DraftBlock[]): Draft => ({ blocks, links: 'known', cut: false, lost: [] });
