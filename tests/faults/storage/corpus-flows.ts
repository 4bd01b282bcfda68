import { addArticles } from '../../../utils/corpus/article-store.ts';
import { heldSpan } from '../../../utils/corpus/collected.ts';
import {
  collectAnew,
  collectNow,
  collectOnAlarm,
  scheduleCollection,
  statusOfCollection,
} from '../../../utils/corpus/collection-alarm.ts';
import { collectedMonths } from '../../../utils/corpus/collected-months.ts';
import { inDatabase } from '../../../utils/corpus/database.ts';
import { eraseArticles } from '../../../utils/corpus/erase-articles.ts';
import { exportArticles } from '../../../utils/corpus/export-articles.ts';
import { heldText } from '../../../utils/corpus/held-text.ts';
import { importArticles } from '../../../utils/corpus/import-articles.ts';
import { forgetCorpus } from '../../../utils/corpus/live-corpus.ts';
import { mend } from '../../../utils/corpus/mend.ts';
import { storageUsed } from '../../../utils/corpus/storage-used.ts';
import { eraseEverything, erasure, finishErasing } from '../../../utils/erase-everything.ts';
import { wordsOfArticle } from '../../corpus/made-pack.ts';
import type { Flow } from './flow.ts';
import { checked, heldArticle } from './storage-world.ts';

const lines = [30, 31]
  .map((id) =>
    JSON.stringify({
      id: `c${id}`,
      lang: 'en',
      url: `https://www.ukrinform.net/rubric-society/${id}-pier.html`,
      title: 'Pier',
      text: wordsOfArticle(id),
    }),
  )
  .join('\n');

const exported = async (): Promise<string> => {
  const { file, written } = await exportArticles({ onProgress: () => undefined });
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  return `${written}\n${text}`;
};

/** An index that cannot be read: its articles are to be fingerprinted anew. */
const spoilIndex = (): Promise<void> =>
  inDatabase(
    (database) =>
      new Promise((resolve) => {
        const transaction = database.transaction('segments', 'readwrite');
        const store = transaction.objectStore('segments');
        const request = store.getAll();
        request.addEventListener('success', () => {
          for (const segment of request.result) store.put({ ...segment, file: new Blob(['spoilt']) });
        });
        transaction.addEventListener('complete', () => resolve());
      }),
  );

/** Flows of what is collected, of the files of articles and of deleting. */
export const corpusFlows: readonly Flow[] = [
  {
    name: 'adding articles',
    from: 'collected',
    run: async () => addArticles([await heldArticle(20)]),
    after: () => checked(20),
  },
  {
    name: 'replacing articles',
    from: 'collected',
    run: async () => addArticles([await heldArticle(7, 'b'), await heldArticle(21)]),
    replaces: [7],
    after: async () => [await checked(7, 'b'), await checked(21)],
  },
  { name: 'a round of collecting', from: 'collected', run: () => collectOnAlarm(), after: heldSpan },
  { name: 'collecting now', from: 'nothing', run: () => collectNow(), after: heldSpan },
  { name: 'collecting anew', from: 'collected', run: () => collectAnew() },
  { name: 'setting the collection’s alarm', from: 'nothing', run: () => scheduleCollection() },
  {
    name: 'the state of collecting',
    from: 'both',
    run: () => statusOfCollection(),
    after: async () => {
      const { activity, articles } = await statusOfCollection();
      return [activity.doing, articles];
    },
  },
  {
    name: 'counting by month',
    from: 'collected',
    run: () => collectedMonths(),
    after: () => collectedMonths(),
  },
  { name: 'a held text', from: 'collected', run: () => heldText('c7'), after: () => heldText('c7') },
  { name: 'storage used', from: 'both', run: () => storageUsed(), after: () => storageUsed() },
  {
    name: 'opening a file of articles',
    from: 'collected',
    run: () => importArticles(new Blob([lines]), () => undefined),
    after: () => checked(30),
  },
  { name: 'writing a file of articles', from: 'collected', run: exported, after: exported },
  {
    name: 'deleting articles',
    from: 'both',
    run: () => eraseArticles(),
    erases: 'articles',
    after: heldSpan,
  },
  {
    name: 'deleting everything',
    from: 'both',
    erases: 'articles',
    async run() {
      await eraseEverything();
      await finishErasing();
      return await erasure();
    },
    after: heldSpan,
  },
  {
    name: 'mending the index',
    from: 'collected',
    prepare: spoilIndex,
    run: async () => {
      await mend();
      forgetCorpus();
    },
    after: () => checked(7),
  },
];
