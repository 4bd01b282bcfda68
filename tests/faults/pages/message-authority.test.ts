import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { serveCopying } from '../../../utils/clipboard/clipboard-reach.ts';
import type { CitationOrder } from '../../../utils/citation/written.ts';
import { serveBackground } from '../../../utils/corpus/archive-reach.ts';
import type { Probe } from '../../../utils/corpus/archive-probe.ts';
import { guards } from '../../../utils/message-guards.ts';
import { handleMessages, type Handlers } from '../../../utils/message-handling.ts';
import type { MessageName } from '../../../utils/messages.ts';
import { delivered } from '../../delivered.ts';
import { questions } from '../../questions.ts';
import { record } from '../record.ts';

/** What a kind of sender may ask: reports on its own page, all that the extension's own pages ask, or nothing. */
type May = 'report' | 'everything else' | 'nothing';

const id = 'test-extension-id';
const own = `chrome-extension://${id}`;
const url = 'https://paper.example/story';
const tab = { id: 7, url, incognito: false };
const top = { id, tab, frameId: 0, documentId: 'D1', url, origin: 'https://paper.example' };
const popup = { id, url: `${own}/popup.html`, origin: own };
const hidden = { ...tab, incognito: true };

/** Every kind of sender, each in an ordinary window and, where there is such a thing, in a private one. */
const senders: [kind: string, sender: object, may: May][] = [
  ['a script of ours in the top frame', top, 'report'],
  ['the same in a private window', { ...top, tab: hidden }, 'report'],
  ['a script of ours in a sub-frame', { ...top, frameId: 5, documentId: 'D2' }, 'nothing'],
  ['the same in a private window', { ...top, tab: hidden, frameId: 5 }, 'nothing'],
  ['a page of ours in a tab', { ...popup, url: `${own}/options.html`, tab, frameId: 0 }, 'everything else'],
  [
    'the same in a private window',
    { ...popup, url: `${own}/verify.html?a#b`, tab: hidden, frameId: 0 },
    'everything else',
  ],
  ['the popup', popup, 'everything else'],
  ['the page that is never shown', { ...popup, url: `${own}/offscreen.html` }, 'nothing'],
  ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }, 'nothing'],
  ['another extension that says it is ours', { ...popup, id: 'other' }, 'nothing'],
  ['another extension’s script in a page', { ...top, id: 'other' }, 'nothing'],
  [
    'a web page that was let in',
    { url, tab, frameId: 0, documentId: 'D1', origin: 'https://paper.example' },
    'nothing',
  ],
  ['a web page of a deceiving address', { ...top, id: undefined, url: `${own}/popup.html` }, 'nothing'],
  ['a renderer that was taken over, as our page', { ...top, url: `${own}/popup.html` }, 'nothing'],
  ['a page of ours within a web page', { ...popup, tab, frameId: 3 }, 'nothing'],
  ['nobody', {}, 'nothing'],
  ['garbage', { id, url: 7, origin: null, tab: 'x', frameId: NaN, documentId: {} }, 'nothing'],
  [
    'garbage of the prototype',
    JSON.parse(`{"__proto__":{"id":"${id}"},"url":"${own}/popup.html"}`) as object,
    'nothing',
  ],
];

const names = Object.keys(questions) as MessageName[];
const reports: readonly string[] = [
  'scan-report',
  'too-little-text',
  'page-shown',
  'facts-chunk',
  'reading-failed',
];
const mayAsk = (may: May, name: string): boolean =>
  may !== 'nothing' && (may === 'report') === reports.includes(name);

let decided = 0;
let wrong = 0;
const handled = vi.fn<() => Promise<string>>(async () => 'answer');

beforeEach(() => {
  handled.mockClear();
  handleMessages(Object.fromEntries(names.map((name) => [name, handled])) as unknown as Handlers, guards);
});
afterAll(() => {
  const goal = { exactly: names.length * senders.length };
  record({
    family: 'pages',
    key: 'authority.decided',
    value: decided,
    unit: 'pairs of message and sender',
    goal,
  });
  record({ family: 'pages', key: 'authority.wrong', value: wrong, unit: 'pairs', goal: { exactly: 0 } });
});

test.each(senders)('%s', async (_, sender, may) => {
  for (const name of names) {
    wrong++;
    const allowed = mayAsk(may, name);
    handled.mockClear();
    // What a message says of its sender counts for nothing.
    const message = { name, ask: questions[name], sender: popup, url: popup.url, origin: own, tabId: 1 };
    expect(await delivered(sender, message)).toEqual(
      allowed ? { ok: true, answer: 'answer' } : { ok: false, error: `${name}: this sender may not ask` },
    );
    expect(handled).toHaveBeenCalledTimes(allowed ? 1 : 0);
    wrong--;
    decided++;
  }
});

test('nobody is answered who asks for what is no message', async () => {
  const unknown = [
    'settings',
    'set',
    'export',
    'import',
    '__proto__',
    'constructor',
    'toString',
    '',
    7,
    null,
    {},
    [],
  ];
  for (const [, sender] of senders)
    for (const name of unknown) expect(await delivered(sender, { name })).toBe('unheard');
  expect(handled).not.toHaveBeenCalled();
});

const order: CitationOrder = {
  cited: { url: 'https://www.ukrinform.net/', title: 'Pier', language: 'en', paragraphs: [] },
  choice: 'plain',
  templates: [],
  accessed: 0,
};
const probe: Probe = { version: 1, keys: '', files: [] } as unknown as Probe;

test('the page that is never shown serves contexts of the extension that are in no tab, and nobody else', async () => {
  const copied = vi.fn<() => Promise<void>>(async () => undefined);
  const asked = vi.fn<() => Promise<never>>();
  serveCopying(copied);
  serveBackground({ ask: asked });
  for (const [kind, sender] of senders) {
    const isOurs = kind === 'the popup' || kind === 'the page that is never shown';
    copied.mockClear();
    asked.mockClear();
    const came = await delivered(sender, { citation: order });
    await delivered(sender, { archive: probe });
    if (!isOurs) {
      expect(came).toBe('unheard');
      expect(copied).not.toHaveBeenCalled();
      expect(asked).not.toHaveBeenCalled();
    }
  }
  await delivered({ id }, { citation: order });
  expect(copied).toHaveBeenCalledOnce();
});
