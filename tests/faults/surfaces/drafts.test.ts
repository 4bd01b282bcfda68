// @vitest-environment happy-dom
import { deepEqual, equal } from 'node:assert/strict';
import { expect, test } from 'vitest';
import { blockText, type Draft } from '../../../utils/draft/draft.ts';
import { draftHtml } from '../../../utils/draft/draft-html.ts';
import { draftMarkdown } from '../../../utils/draft/draft-markdown.ts';
import { draftPlain } from '../../../utils/draft/draft-plain.ts';
import { fileDraft } from '../../../utils/draft/file-draft.ts';
import { DraftFileError } from '../../../utils/draft/draft-file-error.ts';
import { htmlDraft } from '../../../utils/draft/html-draft.ts';
import { markdownDraft } from '../../../utils/draft/markdown-draft.ts';
import { textDraft } from '../../../utils/draft/text-draft.ts';
import { provenCorrection } from '../../../utils/citation/correction.ts';
import { checked, draftOf, paragraph, paragraphsOf } from '../../citation/checked-drafts.ts';
import { isFull, record } from '../record.ts';
import { draftFiles, escapedXml } from './draft-files.ts';
import { faulty, faultyInTime } from './faulty.ts';
import { batches, everyNth, naughtyTexts } from './naughty-strings.ts';
import { strictHtml } from './strict-html.ts';

const texts = naughtyTexts();
const some = (n: number): string[] => (isFull ? texts : everyNth(texts, n));

/** What may be handed on of a draft: text, looks and links to the web, alike in both flavours. */
function isHarmless(draft: Draft): void {
  const { blocks, links } = strictHtml(draftHtml(draft));
  deepEqual(
    links.filter((href) => !/^https?:$/u.test(new URL(href).protocol)),
    [],
  );
  equal(/\p{Cc}/u.test(draft.blocks.map(blockText).join('')), false);
  // Items of a list have a sign of their own in plain text, and an address that is its own words stands once.
  if (links.length > 0 || draft.blocks.some(({ kind }) => kind === 'item')) return;
  equal(blocks.join('\n\n'), draftPlain(draft).toWellFormed());
}

test('pasted as plain text, every word stays a word in both flavours', () => {
  const faults = faulty(texts, (text) => {
    const draft = textDraft(text);
    equal(draft.links, 'unknown');
    isHarmless(draft);
    deepEqual(
      draft.blocks.flatMap(({ spans }) => spans.flatMap(({ href }) => href ?? [])),
      [],
    );
  });
  record({
    family: 'surfaces',
    key: 'drafts.unlike',
    value: faults.length,
    unit: 'drafts',
    goal: { exactly: 0 },
  });
  expect(faults).toEqual([]);
});

// This environment dies of a frame in a document without a window, and complains of styles; browsers do not.
const readable = (text: string): boolean => !/<\/?(?:i?frame|link|script|body|html|head)/iu.test(text);

test('pasted as HTML, nothing but text, looks and links to the web is left, however often it is read', () => {
  const faults = faulty(some(12).filter(readable), (text) => {
    const draft = htmlDraft(`<p>Lamp</p>${text}`);
    isHarmless(draft);
    deepEqual(htmlDraft(draftHtml(draft)).blocks, draft.blocks);
  });
  expect(faults).toEqual([]);
});

test('as Markdown it is read as harmless text, and written as Markdown it is the same text again', async () => {
  const faults = await faultyInTime(some(24).filter(readable), async (text) => {
    isHarmless(await markdownDraft(text));
    const draft = textDraft(text);
    const again = await markdownDraft(draftMarkdown(draft));
    equal(solid(again), solid(draft));
    deepEqual(
      again.blocks.flatMap(({ spans }) => spans.flatMap(({ href }) => href ?? [])),
      [],
    );
  });
  expect(faults).toEqual([]);
});

/** The text of a draft, white space aside. */
const solid = ({ blocks }: Draft): string =>
  blocks.map(blockText).join('').toWellFormed().replace(/\s/gu, '');

test('files of every kind that hold all of it are read, and nothing of it is more than text', async () => {
  let read = 0;
  for (const batch of batches(some(24), 250))
    for (const { name, bytes, kind } of draftFiles(batch)) {
      // This environment dies of Markdown with such HTML in it as well.
      if (name.endsWith('.md')) continue;
      const draft = await fileDraft(new File([bytes], name));
      isHarmless(draft);
      if (kind !== 'written') continue;
      // Each stood in a paragraph of its own.
      const told = solid(draft);
      expect(batch.filter((text) => !told.includes(solid(textDraft(escapedXml.kept(text)))))).toEqual([]);
      read += batch.length;
    }
  expect(read).toBeGreaterThanOrEqual(some(24).length);
});

test('a name of a file is a name: it says the kind by its end, and no more', async () => {
  const faults = await faultyInTime(some(4), async (text) => {
    const draft = await fileDraft(new File(['Lamp <b>lit</b>'], `${text}.txt`));
    equal(draft.blocks.map(blockText).join(), 'Lamp <b>lit</b>');
    const other = await fileDraft(new File(['Lamp'], text)).catch((error: unknown) => error);
    equal(other instanceof DraftFileError || solid(other as Draft) === 'Lamp', true);
  });
  expect(faults).toEqual([]);
});

/** Whether letters and digits of a text stand in another in their order, whatever stands between them. */
function areWithin(text: string, other: string): boolean {
  let at = 0;
  return [...text.toWellFormed().matchAll(/[\p{L}\p{N}]/gu)].every(([letter]) => {
    at = other.indexOf(letter, at) + 1;
    return at > 0;
  });
}

test('a paragraph of an article beside naughty words is corrected with one link, in words of ours', async () => {
  const [taken = []] = paragraphsOf;
  const faults = await faultyInTime(everyNth(texts, isFull ? 8 : 800), async (text) => {
    const draft = draftOf(...taken.map((words) => paragraph(`${words} ${text}`)));
    const made = await provenCorrection(await checked(draft), checked);
    if (made.correction === 'none') return;
    for (const { block } of made.variants) {
      const { links } = strictHtml(draftHtml({ blocks: [block] }));
      equal(links.length, 1);
      equal(
        areWithin(blockText(draft.blocks[made.block] ?? block), blockText(block)),
        true,
        blockText(block),
      );
    }
  });
  expect(faults).toEqual([]);
});
