import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageReader } from '../../utils/page/page-reader.ts';
import { pageFacts } from '../../utils/policy/facts-guard.ts';
import { materialText } from '../../utils/policy/facts.ts';
import { element, shownBody } from './shown-page.ts';
import { lampStory, paragraphsIn } from './themes/story.ts';

type Listener = (message: unknown, sender: { id?: string }, answer: (response: unknown) => void) => void;
interface Sent {
  name: string;
  ask: { part: number; of: number; text: string; pageVersion?: string; reason?: string };
}

const own = { id: 'dzherelo' };
const text = lampStory.paragraphs.join('\n');
let listeners: Listener[];
let sent: Sent[];
let reply: (message: Sent) => unknown;

beforeEach(() => {
  listeners = [];
  sent = [];
  reply = ({ ask }) => ({ ok: true, answer: ask.part + 1 === ask.of ? 'received' : 'next' });
  vi.stubGlobal('chrome', {
    runtime: {
      ...own,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      sendMessage: async (message: Sent) => {
        sent.push(message);
        return reply(message);
      },
    },
  });
  shownBody(`<article>${paragraphsIn(lampStory)}</article>`);
});
afterEach(() => void vi.unstubAllGlobals());

/** What the reader answers to a message; undefined when it does not. */
function answered(message: unknown, sender: { id?: string } = own): unknown {
  let given: unknown;
  for (const listener of listeners) listener(message, sender, (response) => (given = response));
  return given;
}
const excerpts = (ranges: unknown): unknown => answered({ name: 'excerpts', ranges });
async function reading(): Promise<PageReader> {
  const reader = new PageReader(document);
  await reader.read();
  return reader;
}

test('the facts of the page are sent as the other end expects them', async () => {
  await reading();
  expect(sent.map(({ name }) => name)).toEqual(['facts-chunk']);
  const facts = pageFacts(sent.map(({ ask }) => ask.text).join(''));
  expect(facts && materialText(facts)).toBe(text);
});

test('a page without text is reported as one that could not be read', async () => {
  shownBody('');
  await reading();
  expect(sent).toEqual([{ name: 'reading-failed', ask: { reason: 'extraction-failed' } }]);
});

test('the extension itself gets the material and excerpts of it', async () => {
  await reading();
  expect(answered({ name: 'material' })).toBe(text);
  const [first = ''] = lampStory.paragraphs;
  expect(
    excerpts([
      [0, first.length],
      [4, 8],
      [text.length - 5, text.length + 50],
    ]),
  ).toEqual([first, 'lamp', text.slice(-5)]);
});

test.each([[{ id: 'another-extension' }], [{}]])('anybody else gets nothing: %o', async (sender) => {
  await reading();
  expect(answered({ name: 'material' }, sender)).toBeUndefined();
  expect(answered({ name: 'excerpts', ranges: [[0, 5]] }, sender)).toBeUndefined();
});

test('excerpts are bounded in number and length, whatever is asked', async () => {
  shownBody(`<article><p>${'Long story. '.repeat(2000)}</p></article>`);
  await reading();
  const given = excerpts(Array.from({ length: 1000 }, () => [0, 1_000_000]));
  expect(given).toHaveLength(50);
  expect(given).toEqual(Array.from({ length: 50 }, () => 'Long story. '.repeat(50)));
});

test.each([
  ['a range that is none', ['x']],
  ['a range of strings', [['0', '5']]],
  ['a range of one end', [[3]]],
  ['a range of nothing', [null]],
  ['a range that runs backwards', [[8, 4]]],
  ['a range behind the text', [[1_000_000, 1_000_100]]],
  ['a range of no number', [[Number.NaN, Number.NaN]]],
])('%s gives an empty excerpt', async (_, ranges) => {
  await reading();
  expect(excerpts(ranges)).toEqual(['']);
});

test.each([
  [undefined],
  [null],
  ['material'],
  [{ name: 'other' }],
  [{ name: 'excerpts' }],
  [{ name: 'excerpts', ranges: 'all' }],
])('a message that is none of its own gets no answer: %o', async (message) => {
  await reading();
  expect(answered(message)).toBeUndefined();
});

test('read again, it answers from the page as it is now', async () => {
  const reader = await reading();
  element('article').innerHTML =
    '<p>The bell of the fish market rang in the winter season at six this morning.</p>';
  await reader.read();
  expect(answered({ name: 'material' })).toBe(
    'The bell of the fish market rang in the winter season at six this morning.',
  );
});

/** A scan that read a version of the page before. */
function scannedBefore(changed: boolean) {
  const scanner = { moment: { pageVersion: 'v7', changed }, touched: vi.fn() };
  vi.stubGlobal('dzhereloScanner', scanner);
  return scanner;
}

test('every piece names the version of the page that was scanned', async () => {
  scannedBefore(false);
  await reading();
  expect(sent.map(({ ask }) => ask.pageVersion)).toEqual(['v7']);
});

test('without a scan the version is not known', async () => {
  await reading();
  expect(sent.map(({ ask }) => ask.pageVersion)).toEqual(['']);
});

test.each([
  ['has changed since the scan, it is reported again', true, 1],
  ['is as it was scanned, nothing more is read', false, 0],
])('a page that %s', async (_, changed, times) => {
  const scanner = scannedBefore(changed);
  await reading();
  expect(scanner.touched).toHaveBeenCalledTimes(times);
});

test('a long page is read in slices, and a reading that another one overtakes says nothing', async () => {
  shownBody(`<article>${'<p>One more paragraph of a long story.</p>'.repeat(5000)}</article>`);
  let turns = 0;
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    turns++;
    queueMicrotask(run);
  });
  const reader = new PageReader(document);
  const older = reader.read();
  await vi.waitFor(() => expect(turns).toBeGreaterThan(0));
  element('article').innerHTML = paragraphsIn(lampStory);
  await Promise.all([older, reader.read()]);
  expect(sent).toHaveLength(1);
  expect(answered({ name: 'material' })).toBe(text);
});

test('a reading that is still being sent gives way to a newer one', async () => {
  shownBody(`<article><p>${'Long story. '.repeat(30_000)}</p></article>`);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  reply = async ({ ask }) => {
    if (sent.length === 1) await held;
    return { ok: true, answer: ask.part + 1 === ask.of ? 'received' : 'next' };
  };
  const reader = new PageReader(document);
  const older = reader.read();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  await reader.read();
  release();
  await expect(older).rejects.toThrow('read anew');
  const parts = sent.map(({ ask }) => ask.part);
  expect(parts).toEqual([0, ...parts.slice(1).map((_, i) => i)]);
});

test('what was said of another version of the page than was read is not marked', async () => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', Set);
  scannedBefore(false);
  const reader = await reading();
  const paragraph = { kind: 'paragraph', block: 0 } as const;
  const passages = {
    kind: 'passages',
    ranges: [
      [0, 4],
      [5, 9],
    ],
  } as const;
  expect(reader.mark(paragraph, 'v6')).toEqual({ paragraph: { marked: 0, missed: 1 } });
  expect(reader.mark(passages, 'v6')).toMatchObject({ passages: { marked: 0, missed: 2 } });
  expect(reader.mark(paragraph, 'v7')).toMatchObject({ paragraph: { marked: 1, missed: 0 } });
  expect(Object.keys(reader.marks())).toEqual(['passages', 'paragraph']);
  expect(Object.keys(reader.unmark('paragraph'))).toEqual(['passages']);
});

test('before the first reading it knows nothing', () => {
  expect(new PageReader(document)).toBeInstanceOf(PageReader);
  expect(answered({ name: 'material' })).toBe('');
});

test.each([
  ['refuses', { ok: false, error: 'no' }],
  ['answers nonsense', { ok: true, answer: 'perhaps' }],
  ['says nothing', undefined],
])('a background that %s ends the reading with an error', async (_, answer) => {
  reply = () => answer;
  await expect(reading()).rejects.toThrow('refused a piece');
});
