import { expect, test } from 'vitest';
import { shinglesOf } from '../../utils/fingerprint/shingles.ts';
import { SCHEME_VERSION, unpacked } from '../../utils/fingerprint/wire.ts';
import { guards } from '../../utils/message-guards.ts';
import type { ScanReport } from '../../utils/messages.ts';
import { LEAST_WORDS, scanned } from '../../utils/page/scan.ts';
import { wordsOf } from '../../utils/text/words.ts';
import { clobbered, element, shown, shownBody } from './shown-page.ts';
import { bridgeStory, lampStory, paragraphsIn } from './themes/story.ts';

async function report(body: string): Promise<ScanReport> {
  shownBody(body);
  const scan = await scanned(document);
  if (scan.found !== 'report') throw new Error(`too little text: ${scan.words} words`);
  return scan.report;
}
const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

test('the report holds the fingerprints of all text, in page order, and nothing of the text', async () => {
  const sent = await report(paragraphsIn(lampStory));
  const expected = shinglesOf(wordsOf(lampStory.paragraphs.join('\n')));
  expect([...(unpacked(sent.shingles) ?? [])]).toEqual([...expected.keys]);
  expect(sent.version).toBe(SCHEME_VERSION);
  expect(sent.words).toBe(wordsOf(lampStory.paragraphs.join('\n')).count);
  expect(JSON.stringify(sent)).not.toContain('lamp');
});

test.each([
  ['nothing', '', 0],
  ['a notice', '<h1>Moved</h1><p>Look into the archive.</p>', 5],
  ['one word less than needed', `<p>${words(LEAST_WORDS - 1)}</p>`, LEAST_WORDS - 1],
  ['words only in scripts', `<p>One</p><script>${words(200)}</script>`, 1],
])('%s is too little text', async (_, body, count) => {
  shownBody(body);
  expect(await scanned(document)).toMatchObject({ found: 'too-little-text', words: count });
});

test('enough words are reported, with both flags down', async () => {
  const sent = await report(`<p>${words(LEAST_WORDS)}</p>`);
  expect(sent).toMatchObject({ words: LEAST_WORDS, cut: false, agencyNamed: false, agencyLinked: false });
});

test.each([
  ['Про це повідомляє Укрінформ.'],
  ['Об этом сообщает «Укринформ».'],
  ['This was reported by UKRINFORM.'],
  ['ウクルインフォルムが伝えた。'],
  ['пише <b>Укр</b>інформ'],
  ['пише <a href="/x">Укрін</a>форму'],
])('a short page that names the agency is reported: %s', async (text) => {
  const sent = await report(`<p>${text}</p>`);
  expect(sent.agencyNamed).toBe(true);
  expect(sent.agencyLinked).toBe(false);
});

test.each([
  ['https://www.ukrinform.net/rubric-ato/4143504-x.html'],
  ['http://ukrinform.ua'],
  ['https://t.example/?u=https%3A%2F%2Fwww.ukrinform.de%2F'],
])('a short page that links the agency is reported: %s', async (href) => {
  const sent = await report(`<p><a href="${href}">here</a></p>`);
  expect(sent).toMatchObject({ agencyNamed: false, agencyLinked: true });
});

test.each([
  ['the name in a script', '<script>var a = "Ukrinform"</script><p>One</p>'],
  ['another agency', '<p>Reported by Inform and <a href="https://inform.example/">Ukrposhta</a>.</p>'],
  ['the host in a picture address', '<p>One <img src="https://static.ukrinform.com/1.jpg" alt=""></p>'],
])('%s raises no flag', async (_, body) => {
  shownBody(body);
  expect((await scanned(document)).found).toBe('too-little-text');
});

test('hidden text is scanned as well: what can be seen is judged later', async () => {
  expect((await report(`<div hidden>${paragraphsIn(bridgeStory)}</div>`)).words).toBeGreaterThan(LEAST_WORDS);
});

test('a very long page is cut, says so, and still fits one message', { timeout: 60_000 }, async () => {
  const sent = await report(`<p>${words(70_000)}</p>`);
  expect(sent.cut).toBe(true);
  expect(sent.words).toBe(70_000);
  expect(JSON.stringify(sent).length).toBeLessThan(256_000);
  expect(guards['scan-report'](sent)).toBe(true);
});

const agency = 'https://www.ukrinform.net/rubric-ato/4143504-x.html';
const versions: [name: string, one: string, other: string, same: boolean][] = [
  ['the same page', '<p>One two</p>', '<p>One two</p>', true],
  ['the same words set otherwise', '<p>One <b>two</b></p>', '<div>One</div>\n<h2 class="x">two</h2>', true],
  ['the same words and another picture', '<p>One</p><img src="1.jpg">', '<p>One</p><img src="2.jpg">', true],
  ['other scripts', '<p>One</p><script>1</script>', '<p>One</p><script>2</script>', true],
  ['other links of no matter', '<a href="/1">One</a>', '<a href="/2">One</a>', true],
  ['another word', '<p>One two</p>', '<p>One three</p>', false],
  ['another order', '<p>One two</p>', '<p>two One</p>', false],
  ['one more word', '<p>One two</p>', '<p>One two two</p>', false],
  ['a link to the agency', '<p>One</p>', `<p><a href="${agency}">One</a></p>`, false],
  ['another article of the agency', `<a href="${agency}">One</a>`, `<a href="${agency}?2">One</a>`, false],
  [
    'a link closed to search engines',
    `<a href="${agency}">1</a>`,
    `<a href="${agency}" rel="nofollow">1</a>`,
    false,
  ],
];

test.each(versions)('the version of a page: %s', async (_, one, other, same) => {
  const version = async (body: string): Promise<string> => {
    shownBody(body);
    return (await scanned(document)).pageVersion;
  };
  expect((await version(one)) === (await version(other))).toBe(same);
  expect(await version(one)).toMatch(/^[0-9a-f]{8}$/u);
});

test('the report names its version', async () => {
  shownBody(paragraphsIn(lampStory));
  const scan = await scanned(document);
  expect(scan).toMatchObject({ found: 'report', report: { pageVersion: scan.pageVersion } });
});

test('a document without a body is scanned from its root', async () => {
  shown(`<!doctype html><html><body>${words(5)}</body></html>`).body.remove();
  expect(await scanned(document)).toMatchObject({ found: 'too-little-text', words: 0 });
});

test('a form with controls named like properties of nodes is scanned', async () => {
  shownBody(`<form><p>${words(70)}</p></form>`);
  clobbered(element('form'), ['firstChild', 'parentNode', 'textContent', 'nextSibling']);
  expect(await scanned(document)).toMatchObject({ found: 'report', report: { words: 70 } });
});
