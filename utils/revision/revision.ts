import type { Range } from '../compare-view/side.ts';
import { changedPlaces } from './changed-places.ts';
import { type OnPage, onPageOf } from './on-page.ts';
import { type ParagraphPair, paragraphPairs } from './paragraph-pairs.ts';
import { wordChanges } from './word-changes.ts';
import { rangeOf, writtenWords, type WrittenWords } from './written-words.ts';

/** An article as it was at some time. */
export interface Version {
  title: string;
  text: string;
}

/** A stretch of a text; what is changed is not so in the other version. */
interface Piece {
  text: string;
  changed: boolean;
}

/** Both wordings of something. */
export interface Rewording {
  was: Piece[];
  now: Piece[];
}

export type ParagraphChange =
  | { change: 'added'; now: string }
  | { change: 'removed'; was: string }
  | ({ change: 'reworded' } & Rewording);

/** A number or a name that was changed, and which of both a page has. One that is only in one version is '' in the other. */
interface FactChange {
  was: string;
  now: string;
  onPage: OnPage;
}

/** What was changed between two versions of an article. */
export interface Revision {
  title?: Rewording;
  paragraphs: ParagraphChange[];
  facts: FactChange[];
}

/** Changed facts that are told of one article. */
const MOST_FACTS = 20;

/** Compares the version that is held with the present one, and a page that copied the article with both. */
export function revisionOf(was: Version, now: Version, page: string): Revision {
  const pairs = paragraphPairs(was.text, now.text);
  const title = { was: writtenWords(was.title), now: writtenWords(now.title) };
  const isSameTitle = title.was.written.join(' ') === title.now.written.join(' ');
  const onPage = onPageOf(page, was.text, now.text);
  return {
    ...(isSameTitle ? {} : { title: rewording(title.was, title.now) }),
    paragraphs: pairs.map(changeOf),
    facts: changedPlaces(title, pairs)
      .slice(0, MOST_FACTS)
      .map((place) => ({ was: place.was, now: place.now, onPage: onPage(place) })),
  };
}

/** Whether nothing was changed. */
export const isUnchanged = ({ title, paragraphs }: Revision): boolean =>
  title === undefined && paragraphs.length === 0;

function changeOf({ was, now }: ParagraphPair): ParagraphChange {
  if (now === undefined) return { change: 'removed', was: was.text };
  if (was === undefined) return { change: 'added', now: now.text };
  return { change: 'reworded', ...rewording(was, now) };
}

function rewording(was: WrittenWords, now: WrittenWords): Rewording {
  const changes = wordChanges(was.written, now.written);
  return {
    was: cut(
      was,
      changes.map((change) => change.was),
    ),
    now: cut(
      now,
      changes.map((change) => change.now),
    ),
  };
}

/** A text in pieces, cut where changed words begin and end. */
function cut(words: WrittenWords, changed: readonly Range[]): Piece[] {
  const { text } = words;
  const pieces: Piece[] = [];
  let at = 0;
  for (const range of changed.filter(([first, end]) => end > first)) {
    const [start, end] = rangeOf(range, words);
    if (start > at) pieces.push({ text: text.slice(at, start), changed: false });
    pieces.push({ text: text.slice(start, end), changed: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), changed: false });
  return pieces;
}
