import MiniSearch from 'minisearch';
import { type Peer, plainWords } from './peer.ts';

export const minisearch: Peer = {
  key: 'minisearch',
  name: 'MiniSearch',
  most: 10_000,
  pages: 2,
  open: async () => {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    return {
      add: (id, text) => index.add({ id, text }),
      finish: () => undefined,
      bytes: () => Buffer.byteLength(JSON.stringify(index)),
      askings: [
        {
          name: 'whole page, any word',
          best: (page) => {
            const id: unknown = index.search(plainWords(page).join(' '))[0]?.id;
            return typeof id === 'number' ? id : undefined;
          },
        },
      ],
      close: () => index.removeAll(),
    };
  },
};
