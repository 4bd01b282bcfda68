import { wordsOfArticle } from '../corpus/made-pack.ts';
import type { Session } from './driver-session.ts';

/** The address of a page that copies an article of a made pack. */
export const copyOf = (id: number): string => `https://copies.example/${id}`;

/** Serves pages that copy articles of made packs. */
export function putCopies({ world }: Session, ids: readonly number[]): void {
  for (const id of ids)
    world.put(copyOf(id), {
      type: 'text/html',
      body: `<!doctype html><html lang="en"><title>Copy</title><article><h1>Pier</h1><p>${wordsOfArticle(id)}.</p></article>`,
    });
}
