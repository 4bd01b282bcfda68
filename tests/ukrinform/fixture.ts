import { readFileSync } from 'node:fs';
import type { ArticleAddress, Edition } from '../../utils/ukrinform/article.ts';
import { InputError } from '../../utils/ukrinform/input-error.ts';

/** A file of the agency's site in small: its markup, invented stories. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/ukrinform/${name}`, import.meta.url), 'utf8');

/** The address a fixture page was asked under. */
export const addressIn = (edition: Edition): ArticleAddress => ({
  edition,
  id: 4143504,
  rubric: 'society',
  slug: 'ferry',
});

/** The named fault of a reader, "none" when it reads; any other error passes through and fails the test. */
export function faultOf(read: () => unknown): string {
  try {
    read();
    return 'none';
  } catch (error) {
    if (error instanceof InputError) return error.fault;
    throw error;
  }
}
