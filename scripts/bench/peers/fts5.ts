import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { type Peer, plainWords } from './peer.ts';

const PHRASE = 6;
/** Rows counted for one phrase: what more articles share says nothing. */
const MOST_ROWS = 12;

/** SQLite's full-text index in the official WebAssembly build, contentless: it keeps no texts either. */
export const fts5: Peer = {
  key: 'fts5_wasm',
  name: 'SQLite FTS5 (wasm)',
  most: 60_000,
  pages: 5,
  open: async () => {
    const sqlite = await sqlite3InitModule();
    const db = new sqlite.oo1.DB(':memory:');
    db.exec("CREATE VIRTUAL TABLE articles USING fts5(text, content='')");
    db.exec('BEGIN');
    const insert = db.prepare('INSERT INTO articles(rowid, text) VALUES (?, ?)');
    const phrase = db.prepare(`SELECT rowid FROM articles WHERE articles MATCH ? LIMIT ${MOST_ROWS}`);
    const whole = db.prepare('SELECT rowid FROM articles WHERE articles MATCH ? ORDER BY rank LIMIT 1');
    const rows = (statement: typeof phrase, query: string): number[] => {
      const found: number[] = [];
      statement.bind([query]);
      while (statement.step()) found.push(Number(statement.get(0)) - 1);
      statement.reset();
      return found;
    };
    return {
      add: (number, text) => insert.bind([number + 1, text]).stepReset(),
      finish: () => db.exec('COMMIT'),
      bytes: () => Number(db.selectValue('PRAGMA page_count')) * Number(db.selectValue('PRAGMA page_size')),
      askings: [
        {
          name: 'votes of all six-word phrases',
          best: (page) => mostVoted(phrasesOf(page).flatMap((query) => rows(phrase, query))),
        },
        {
          name: 'whole page, any word, bm25',
          best: (page) => rows(whole, [...new Set(plainWords(page))].map(quoted).join(' OR '))[0],
        },
      ],
      close: () => {
        for (const statement of [insert, phrase, whole]) statement.finalize();
        db.close();
      },
    };
  },
};

const quoted = (words: string): string => `"${words}"`;

function phrasesOf(page: string): string[] {
  const words = plainWords(page);
  return words.slice(PHRASE - 1).map((_, i) => quoted(words.slice(i, i + PHRASE).join(' ')));
}

function mostVoted(votes: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const row of votes) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
