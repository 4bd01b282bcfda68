import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOrder } from '../../../utils/citation/order-guard.ts';
import { articleLine } from '../../../utils/corpus/article-lines.ts';
import { jsonLines } from '../../../utils/corpus/json-lines.ts';
import { parseManifest } from '../../../utils/corpus/manifest.ts';
import { guards } from '../../../utils/message-guards.ts';
import type { MessageName } from '../../../utils/messages.ts';
import { pageFacts } from '../../../utils/policy/facts-guard.ts';
import { readSettingsFile } from '../../../utils/settings-file.ts';
import { areTemplates } from '../../../utils/citation/choice.ts';
import { readArticlePage } from '../../../utils/ukrinform/article-page.ts';
import { readFeed } from '../../../utils/ukrinform/feed.ts';
import { readSitemap } from '../../../utils/ukrinform/sitemap.ts';
import { SCHEME_VERSION } from '../../../utils/fingerprint/wire.ts';
import { questions } from '../../questions.ts';
import { addressIn, faultOf } from '../../ukrinform/fixture.ts';
import { isFull, record } from '../record.ts';

const CASES = isFull ? 100_000 : 300;
const seed = 20261129;
const intrinsics = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  RegExp,
  Map,
  Set,
  Promise,
  Error,
  Date,
].map(({ prototype }) => prototype as object);
/** All that is known of an intrinsic: a changed method would be another value. */
const stateOf = (one: object): unknown[] =>
  Reflect.ownKeys(one).flatMap((key) => [
    key,
    ...Object.values(Object.getOwnPropertyDescriptor(one, key) ?? {}),
  ]);
let before: unknown[][] = [];
let tried = 0;

beforeAll(() => {
  before = intrinsics.map(stateOf);
  // What would add a field to them throws from now on.
  for (const one of intrinsics) Object.preventExtensions(one);
});
afterAll(() => {
  record({
    family: 'pages',
    key: 'pollution.tried',
    value: tried,
    unit: 'inputs',
    goal: { atLeast: 9 * CASES },
  });
});

const key = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'toJSON',
  'length',
  '__defineGetter__',
  'name',
  'ask',
  'mode',
  'offHosts',
  'text',
  'id',
  'keys',
  'parts',
  'blocks',
  'url',
);
/** JSON in which such keys stand for fields at every depth; written as text, because `__proto__` in a literal is none. */
const json: fc.Arbitrary<string> = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      '{"polluted":true}',
      '"polluted"',
      'null',
      'true',
      '7',
      '[]',
      '"automatic"',
      '["a.example"]',
    ),
    tie('object'),
    tie('object').map((inner) => `[${inner}]`),
  ),
  object: fc
    .array(fc.tuple(key, tie('value')), { minLength: 1, maxLength: 4 })
    .map((fields) => `{${fields.map(([name, value]) => `"${name}":${value}`).join(',')}}`),
})).object;

/** The fields of one text put before those of another. */
const within = (object: string, right: object): string =>
  `${object.slice(0, -1)},${JSON.stringify(right).slice(1)}`;

const line = { id: '1', url: 'https://paper.example/', lang: 'en', title: 'Pier', text: 'The pier is open.' };
const manifest = { format: 1, scheme: SCHEME_VERSION, generation: 1, builtAt: 1, parts: [], keys: [] };
const own = { offHosts: [], licensedHosts: [], mineHosts: [] };
const names = Object.keys(questions) as MessageName[];

/** Everything that reads JSON of strangers; each is given good fields behind the bad ones. */
const readers: [what: string, read: (bad: string) => unknown][] = [
  ['messages', (bad) => names.map((name) => guards[name](JSON.parse(within(bad, { tabId: 7 }))))],
  ['facts of a page', (bad) => pageFacts(within(bad, questions['check-draft'].facts))],
  ['a settings file', (bad) => readSettingsFile(within(bad, { mode: 'paused' }), own)],
  ['a line of articles', (bad) => articleLine(JSON.parse(within(bad, line)))],
  ['facts known of an article', (bad) => articleLine({ ...line, known: JSON.parse(bad) as unknown })],
  ['a manifest', (bad) => parseManifest(new TextEncoder().encode(within(bad, manifest)))],
  ['templates', (bad) => areTemplates([JSON.parse(bad)])],
  ['an order of a citation', (bad) => isOrder(JSON.parse(bad))],
  ['JSON-LD of an article', (bad) => linked(bad)],
];

const linked = (bad: string): unknown => {
  const data = within(bad, { '@type': 'NewsArticle', headline: 'Pier' });
  const page = `<script type="application/ld+json">${data}</script><meta property="__proto__" content="x"><meta name="constructor" content="y"><h1 class="newsTitle">Pier</h1><div class="newsText"><p __proto__="z" constructor="w">The pier is open.</p></div>`;
  return readArticlePage(page, addressIn('en'));
};

const unchanged = (): void => {
  for (const [i, one] of intrinsics.entries()) {
    const now = stateOf(one);
    expect(now.length).toBe(before[i]?.length);
    expect(now.every((value, at) => Object.is(value, before[i]?.[at]))).toBe(true);
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
};

test.each(readers)('no key of %s reaches a prototype', (_, read) => {
  fc.assert(
    fc.property(json, (bad) => {
      tried++;
      read(bad);
    }),
    { seed, numRuns: CASES },
  );
  unchanged();
});

test('nor do the names of elements and attributes in a feed or a sitemap', () => {
  const inside = (name: string): string => `<${name} ${name}="x" href="y"><${name}>z</${name}></${name}>`;
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    for (const xml of [
      `<rss><channel><item>${inside(name)}</item></channel></rss>`,
      `<feed><entry>${inside(name)}</entry></feed>`,
      `<urlset><url>${inside(name)}</url></urlset>`,
      `<${name}/>`,
    ]) {
      faultOf(() => readFeed(xml, 0));
      faultOf(() => readSitemap(xml, 0));
      tried++;
    }
  }
  unchanged();
});

test('nor do lines of a file of articles', async () => {
  const lines = ['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}'];
  for await (const read of jsonLines(new Blob([lines.join('\n')]).stream())) {
    expect(articleLine('value' in read ? read.value : undefined)).toHaveProperty('wrong');
    tried++;
  }
  unchanged();
});
