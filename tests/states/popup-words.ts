import { clauses, openClauseOf, source } from '../components/verdicts.ts';
import { activities, collectionStatus } from './collection.ts';
import { hostileWords } from './hostile-words.ts';
import { popup, popupOf } from './popup-of.tsx';
import type { State } from './state.ts';
import { titled, titles } from './titles.ts';

/** What stands around a verdict, and words from outside that are hard to set. */
export const popupWords: readonly State[] = [
  popup('copied', { copied: { copied: 'page' } }),
  popup('copied with a selection', { copied: { copied: 'selection' } }),
  popup('copied without a link to the words', { copied: { copied: 'to-article' } }),
  popup('nothing to copy', { copied: { copied: 'no', why: 'nothing' } }),
  popup('too much to copy', { copied: { copied: 'no', why: 'too-much' } }),
  popup('copying failed', {
    copied: {
      copied: 'refused',
      text: 'Ukrinform: Harbour lamp of Saltholm burns again\nhttps://www.ukrinform.net/rubric-society/4180015-lamp.html',
    },
  }),
  ...activities.map(([name, activity]) =>
    popup(`collection ${name}`, { collection: collectionStatus(activity) }),
  ),
  ...titles.map(([name, edition, title]) =>
    popupOf(
      `title ${name}`,
      {
        sources: [source({ article: titled(title, edition), clauses: clauses(openClauseOf(edition)) })],
      },
      { excerpts: [title] },
    ),
  ),
  // Longer ones than these make a picture of letters alone.
  ...hostileWords
    .filter(([, text]) => text.length < 1000)
    .map(([name, text]) =>
      popupOf(
        `hostile ${name}`,
        {
          status: 'not-met',
          sources: [
            source({
              article: titled(text),
              clauses: clauses({
                clause: 'link',
                result: 'not-met',
                evidence: [
                  { code: 'name-only', words: text },
                  { code: 'look-alike', url: 'https://x.example/', host: text },
                ],
              }),
            }),
          ],
        },
        { excerpts: [text], copied: { copied: 'refused', text } },
      ),
    ),
];
