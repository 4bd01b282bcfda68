import lunr from 'lunr';
import { type Peer, plainWords } from './peer.ts';

export const lunrPeer: Peer = {
  key: 'lunr',
  name: 'lunr',
  most: 1000,
  pages: 3,
  open: async () => {
    const builder = new lunr.Builder();
    builder.ref('id');
    builder.field('text');
    let index: ReturnType<typeof builder.build> | undefined;
    return {
      // Its own trimmer and stemmer know English letters alone.
      add: (id, text) => builder.add({ id, text: plainWords(text).join(' ') }),
      finish: () => {
        index = builder.build();
      },
      bytes: () => Buffer.byteLength(JSON.stringify(index)),
      askings: [
        {
          name: 'whole page, any word',
          best: (page) => {
            const [found] = index?.search([...new Set(plainWords(page))].join(' ')) ?? [];
            return found === undefined ? undefined : Number(found.ref);
          },
        },
      ],
      close: () => {
        index = undefined;
      },
    };
  },
};
