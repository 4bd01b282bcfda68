import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { build } from '../../pack/build.ts';
import { makeKey } from '../../pack/keys.ts';
import { sign } from '../../pack/sign.ts';
import type { Articles } from '../articles.ts';

/** A signed pack: its folder, and all of it as one file, as a user opens it. */
export interface MadePack {
  folder: string;
  file: string;
  /** The public half of the key that signed it, and the file that holds the private one. */
  key: string;
  signedBy: string;
}

/** The agency numbers its articles; the first of the made ones. */
const FIRST_ID = 2_000_000;
/** Made articles are Ukrainian and English by turns. */
const places = [
  { lang: 'uk', host: 'www.ukrinform.ua' },
  { lang: 'en', host: 'www.ukrinform.net' },
] as const;
const TITLE = 60;

/** Builds a pack of the first `count` made articles in a folder, all of them recent. Throws `PackFault`. */
export async function madePack(articles: Articles, count: number, folder: string): Promise<MadePack> {
  const lines = join(folder, 'articles.jsonl');
  const pack = join(folder, 'pack');
  const key = join(folder, 'key.pem');
  const file = join(folder, 'articles.pack');
  const publishedAt = new Date().toISOString();
  await pipeline(Readable.from(linesOf(articles, count, publishedAt)), createWriteStream(lines));
  const publicKey = makeKey(key);
  await build({ articles: lines, out: pack, builtAt: Date.parse(publishedAt) }, (complaint) => {
    throw new Error(complaint);
  });
  await sign({ pack, key, nextKeys: [], oneFile: file });
  return { folder: pack, file, key: publicKey, signedBy: key };
}

function* linesOf(articles: Articles, count: number, publishedAt: string): Generator<string> {
  for (let number = 0; number < count; number++) {
    const text = articles.text(number);
    const { lang, host } = places[number % 2 === 0 ? 0 : 1];
    const id = FIRST_ID + number;
    const url = `https://${host}/rubric-society/${id}-made.html`;
    const title = text.slice(0, TITLE).replaceAll('\n', ' ');
    yield `${JSON.stringify({ id: String(id), url, lang, title, publishedAt, text })}\n`;
  }
}
