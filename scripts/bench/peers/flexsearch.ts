import { Index } from 'flexsearch';
import { type Peer, plainWords } from './peer.ts';

export const flexsearch: Peer = {
  key: 'flexsearch',
  name: 'FlexSearch',
  most: 10_000,
  pages: 6,
  open: async () => {
    const index = new Index({ tokenize: 'strict' });
    return {
      add: (number, text) => {
        index.add(number, text);
      },
      finish: () => undefined,
      bytes: () => {
        let bytes = 0;
        index.export((_, data) => {
          bytes += Buffer.byteLength(data);
        });
        return bytes;
      },
      askings: [
        {
          name: 'whole page, suggestions',
          best: (page) => {
            const [id] = index.search(plainWords(page).join(' '), { limit: 1, suggest: true });
            return typeof id === 'number' ? id : undefined;
          },
        },
      ],
      close: () => {
        index.clear();
      },
    };
  },
};
