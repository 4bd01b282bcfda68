import { closeSync, existsSync, fsyncSync, ftruncateSync, fstatSync, openSync, readSync } from 'node:fs';
import { parseArticleUrl, articleKey } from '../../../utils/ukrinform/article-address.ts';
import { fileLines } from '../../evaluate/archive.ts';
import { written } from '../written.ts';

/** An address that a sitemap lists, and its version: when it was last changed, in epoch milliseconds, 0 if not said. */
export type Listed = [url: string, version: number];

/** What is noted beside the articles: one line of the journal holds some of it. */
interface Note {
  /** When a request was made. */
  asked?: number;
  /** Failures in a row, and until when to stay away. */
  failures?: number;
  until?: number;
  /** An article that is none, and the version that was asked for. */
  gone?: string;
  version?: number;
  /** The sitemap of a past week. */
  list?: string;
  entries?: Listed[];
}

/** Requests that are still of interest. */
const MOST_ASKED = 1000;

/**
 * How far a crawl has come. The file of articles itself says which it holds, so that nothing else has to agree with it;
 * beside it lies a journal of what else a crawl must know when it goes on. Both only grow, a line at a time; a line that
 * a kill cut short is cut off.
 */
export class Journal {
  readonly #articles: number;
  readonly #notes: number;
  /** The version that is held, or known not to be one, by article key. */
  readonly #done = new Map<string, number>();
  readonly #lists = new Map<string, Listed[]>();
  asked: number[] = [];
  failures = 0;
  until = 0;

  private constructor(out: string) {
    this.#articles = wholeLines(out);
    this.#notes = wholeLines(journalOf(out));
  }

  static async open(out: string): Promise<Journal> {
    const journal = new Journal(out);
    for await (const entry of fileLines(out)) if ('value' in entry) journal.#read(entry.value);
    for await (const entry of fileLines(journalOf(out)))
      if ('value' in entry) journal.#apply(entry.value as Note);
    return journal;
  }

  /** Whether a version of an article, or a newer one, was dealt with. */
  isDone(key: string, version: number): boolean {
    return (this.#done.get(key) ?? -1) >= version;
  }

  list(name: string): Listed[] | undefined {
    return this.#lists.get(name);
  }

  /** Adds an article: from the moment that its line is whole it is done. */
  add(key: string, version: number, line: object): void {
    append(this.#articles, line);
    this.#done.set(key, version);
  }

  note(note: Note): void {
    append(this.#notes, note);
    this.#apply(note);
  }

  close(): void {
    closeSync(this.#articles);
    closeSync(this.#notes);
  }

  #read(value: unknown): void {
    const { url, listedAt } = value as { url?: unknown; listedAt?: unknown };
    const address = typeof url === 'string' ? parseArticleUrl(url) : undefined;
    const version = typeof listedAt === 'string' ? Date.parse(listedAt) : 0;
    if (address !== undefined) this.#done.set(articleKey(address), version);
  }

  #apply({ asked, failures, until, gone, version, list, entries }: Note): void {
    if (asked !== undefined) this.asked = [...this.asked, asked].slice(-MOST_ASKED);
    this.failures = failures ?? this.failures;
    this.until = until ?? this.until;
    if (gone !== undefined) this.#done.set(gone, version ?? 0);
    if (list !== undefined) this.#lists.set(list, entries ?? []);
  }
}

const journalOf = (out: string): string => `${out}.journal`;

function append(file: number, line: object): void {
  written(file, new TextEncoder().encode(`${JSON.stringify(line)}\n`));
  fsyncSync(file);
}

const CHUNK = 65_536;

/** Opens a file of lines to append to, without a last line that has no end. */
function wholeLines(path: string): number {
  const file = openSync(path, existsSync(path) ? 'r+' : 'wx+');
  const chunk = new Uint8Array(CHUNK);
  let end = fstatSync(file).size;
  while (end > 0) {
    const start = Math.max(0, end - CHUNK);
    const length = readSync(file, chunk, 0, end - start, start);
    const newline = chunk.subarray(0, length).lastIndexOf(0x0a);
    end = newline < 0 ? start : start + newline + 1;
    if (newline >= 0) break;
  }
  ftruncateSync(file, end);
  closeSync(file);
  return openSync(path, 'a');
}
