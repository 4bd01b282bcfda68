// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { guards } from '../utils/message-guards.ts';
import { handleMessages, type Handlers } from '../utils/message-handling.ts';
import { BURST } from '../utils/message-rate.ts';
import type { MessageName } from '../utils/messages.ts';
import { delivered } from './delivered.ts';
import { questions } from './questions.ts';

const names = Object.keys(questions) as MessageName[];
/** What the scripts in pages may send; everything else comes from our own pages only. */
const pageMessages: ReadonlySet<string> = new Set([
  'facts-chunk',
  'page-shown',
  'reading-failed',
  'scan-report',
  'too-little-text',
] satisfies MessageName[]);
const called = vi.fn<(name: string, ask: unknown, page: unknown) => unknown>();
const handler = (name: MessageName) => async (ask: unknown, page: unknown) => called(name, ask, page);
const handlers = Object.fromEntries(names.map((name) => [name, handler(name)])) as unknown as Handlers;

let clock = 0;

beforeEach(() => {
  called.mockReset().mockReturnValue('answer');
  clock = 0;
  handleMessages(handlers, guards, () => clock);
});

const id = 'test-extension-id';
const url = 'https://paper.example/story?x=1';
const tab = { id: 7, url };
const ours = { id, tab, frameId: 0, documentId: 'D1', url };
const popup = { id, url: `chrome-extension://${id}/popup.html` };

const senders: [kind: string, sender: object, mayAsk: 'page' | 'extension' | 'nothing'][] = [
  ['our script in the top frame of a web page', ours, 'page'],
  ['our script in a file', { ...ours, url: 'file:///tmp/draft.html', tab: { id: 7 } }, 'page'],
  ['our script in a frame inside a page', { ...ours, frameId: 4, documentId: 'D2' }, 'nothing'],
  ['our script in a document the browser does not name', { ...ours, documentId: undefined }, 'nothing'],
  ['our script without an address', { ...ours, url: undefined }, 'nothing'],
  ['our script in no tab', { ...ours, tab: undefined }, 'nothing'],
  ['our script in an about: page', { ...ours, url: 'about:blank' }, 'nothing'],
  ['the popup', popup, 'extension'],
  ['the options page in a tab', { ...popup, tab: { id: 8 }, frameId: 0, documentId: 'D3' }, 'extension'],
  ['a page of ours within another page', { ...popup, tab, frameId: 3, documentId: 'D4' }, 'nothing'],
  ['the page that is never shown', { ...popup, url: `chrome-extension://${id}/offscreen.html` }, 'nothing'],
  ['a file of ours that is no page', { ...popup, url: `chrome-extension://${id}/icon/16.png` }, 'nothing'],
  ['a page of ours by address, of another origin', { ...popup, origin: 'https://paper.example' }, 'nothing'],
  [
    'a page of ours with a query',
    { ...popup, url: `${popup.url}?tab=7#x`, origin: `chrome-extension://${id}` },
    'extension',
  ],
  ['another extension', { ...popup, id: 'other', url: 'chrome-extension://other/page.html' }, 'nothing'],
  ['another extension that gives our address', { ...popup, id: 'other' }, 'nothing'],
  ['another extension’s script in a page', { ...ours, id: 'other' }, 'nothing'],
  ['a web page', { url, tab, frameId: 0, documentId: 'D1' }, 'nothing'],
  [
    'a web page whose address begins like ours',
    { ...ours, id: 'other', url: `https://chrome-extension/${id}/` },
    'nothing',
  ],
  ['an extension whose id begins like ours', { id, url: `chrome-extension://${id}2/popup.html` }, 'nothing'],
  ['nobody', {}, 'nothing'],
];
const cases = senders.flatMap(([kind, sender, mayAsk]) =>
  names.map((name) => {
    const kindOfMessage = pageMessages.has(name) ? 'page' : 'extension';
    return [name, kind, sender, kindOfMessage === mayAsk] as const;
  }),
);

test.each(cases)('%s from %s', async (name, _, sender, allowed) => {
  const reply = await delivered(sender, { name, ask: questions[name] });
  if (allowed) expect(reply).toEqual({ ok: true, answer: 'answer' });
  else expect(reply).toEqual({ ok: false, error: `${name}: this sender may not ask` });
  expect(called).toHaveBeenCalledTimes(allowed ? 1 : 0);
});

test('a handler learns the document and its address from the browser, not from the message', async () => {
  const ask = {
    ...questions['facts-chunk'],
    tabId: 99,
    documentId: 'forged',
    url: 'https://forged.example/',
  };
  await delivered(ours, { name: 'facts-chunk', ask });
  expect(called.mock.calls[0]?.[2]).toEqual({ tabId: 7, documentId: 'D1', url });
});

test.each(names)('%s in the wrong shape is refused before its handler sees it', async (name) => {
  const sender = pageMessages.has(name) ? ours : popup;
  for (const ask of ['text', 7, [], true]) {
    const reply = await delivered(sender, { name, ask });
    expect(reply).toEqual({ ok: false, error: `${name}: the question has the wrong shape` });
  }
  expect(called).not.toHaveBeenCalled();
});

test.each<[unknown, string]>([
  [new Error('the disk is full'), 'the disk is full'],
  ['plain text', 'plain text'],
  [undefined, 'undefined'],
])('a handler that fails with %o answers with its words', async (failure, error) => {
  called.mockImplementation(() => {
    throw failure;
  });
  expect(await delivered(popup, { name: 'collect-now' })).toEqual({ ok: false, error });
});

test.each<[string, unknown]>([
  ['a name nobody knows', { name: 'shutdown' }],
  ['a name every object has', { name: 'constructor' }],
  ['the prototype', { name: '__proto__' }],
  ['no name', { ask: 1 }],
  ['a number as name', { name: 1 }],
  ['text', 'collect-now'],
  ['nothing', null],
])('%s is left to other listeners', async (_, message) => {
  expect(await delivered(popup, message)).toBe('unheard');
  expect(called).not.toHaveBeenCalled();
});

test('a question that cannot even be looked at is refused', async () => {
  const ask = Object.defineProperty({}, 'tabId', {
    get: () => {
      throw new Error('no looking');
    },
  });
  expect(await delivered(popup, { name: 'tab-state', ask })).toEqual({ ok: false, error: 'no looking' });
  expect(called).not.toHaveBeenCalled();
});

test('a tab that sends more than its scripts do is refused until it was quiet, and no other tab with it', async () => {
  const flood = { name: 'page-shown' };
  const answered = { ok: true, answer: 'answer' };
  const refused = { ok: false, error: 'page-shown: too many messages' };
  for (let i = 0; i < BURST; i++) expect(await delivered(ours, flood)).toEqual(answered);
  expect(await delivered(ours, flood)).toEqual(refused);
  expect(await delivered({ ...ours, tab: { id: 8, url } }, flood)).toEqual(answered);
  expect(await delivered(popup, { name: 'collect-now' })).toEqual(answered);
  clock += 100;
  expect(await delivered(ours, flood)).toEqual(answered);
  expect(await delivered(ours, flood)).toEqual(refused);
  clock += 60_000;
  for (let i = 0; i < BURST; i++) expect(await delivered(ours, flood)).toEqual(answered);
  expect(await delivered(ours, flood)).toEqual(refused);
});
