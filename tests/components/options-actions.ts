import type { ArticleActions, OptionsForUser } from '../../components/OptionsForUser.tsx';
import { noMonths } from '../../utils/month-counts.ts';

export type ImportArticles = ArticleActions['open'];

/** What the options page does with articles: reads and deletes as it is told, and holds next to nothing. */
export const articleActions = (open: ImportArticles, erase: () => Promise<void>): ArticleActions => ({
  open,
  erase,
  write: async () => ({ file: new Blob(), written: 0, withoutText: 0 }),
  months: { collected: async () => noMonths(), ofPack: async () => noMonths() },
  storageUse: async () => ({ packs: 0, copies: 0, used: 1_200_000, articles: 1_200_000, quota: 9e9 }),
  budget: async () => ({ editions: ['uk', 'en'], asked: 3, most: 200, spacing: 3000, saving: false }),
});

export const noPacks: Parameters<typeof OptionsForUser>[0]['packs'] = {
  open: async () => ({ result: 'refused', fault: 'not-a-pack' }),
  remove: async () => undefined,
};
