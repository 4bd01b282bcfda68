// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { type FetchFault, fetchedText } from '../../utils/ukrinform/fetched-text.ts';
import type { Fetched, fetchFromAgency } from '../../utils/ukrinform/fetch.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/ukrinform/${name}`, import.meta.url), 'utf8');
const address = 'https://www.ukrinform.net/rubric-society/4180015-lamp.html';
const answering = (answer: Fetched) => vi.fn<typeof fetchFromAgency>(() => Promise.resolve(answer));

test('the text of an article is read as collection reads it', async () => {
  const agency = answering({ result: 'ok', text: fixture('news.en.html') });
  const answer = await fetchedText(`${address}?from=feed#top`, agency);
  expect(answer).toEqual({
    fetched: 'text',
    title: 'Ferry returns to Lake Sornyk after nine years',
    text: fixture('news.en.txt').trim(),
    modified: Date.parse('2026-11-24T15:30:00+02:00'),
  });
  expect(agency).toHaveBeenCalledWith(address, 'article');
});

test.each<[FetchFault, Fetched]>([
  ['network', { result: 'failed', why: 'network' }],
  ['timeout', { result: 'failed', why: 'timeout' }],
  ['elsewhere', { result: 'failed', why: 'off-list' }],
  ['no-article', { result: 'failed', why: 'too-large' }],
  ['not-found', { result: 'refused', status: 404 }],
  ['not-found', { result: 'refused', status: 410 }],
  ['refused', { result: 'refused', status: 403 }],
  ['refused', { result: 'refused', status: 503 }],
  ['no-article', { result: 'ok', text: fixture('list.en.html') }],
  ['no-article', { result: 'ok', text: fixture('login.html') }],
  ['no-article', { result: 'ok', text: '' }],
])('%s: %o', async (why, answer) => {
  expect(await fetchedText(address, answering(answer))).toEqual({ fetched: 'nothing', why });
});

test.each([
  'https://paper.example/rubric-society/4180015-lamp.html',
  'https://www.ukrinform.net/',
  'no address',
])('nobody is asked for %s', async (url) => {
  const agency = answering({ result: 'ok', text: '' });
  expect(await fetchedText(url, agency)).toEqual({ fetched: 'nothing', why: 'no-address' });
  expect(agency).not.toHaveBeenCalled();
});

test.each([
  'https://www.ukrinform.net/rubric-ato/4180015-lamp-of-saltholm.html',
  'https://www.ukrinform.net/amp/rubric-society/4180015-lamp.html',
])('an article that is now at %s is the same one', async (at) => {
  const answer = await fetchedText(address, answering({ result: 'ok', text: fixture('news.en.html'), at }));
  expect(answer.fetched).toBe('text');
});

test.each([
  ['another article', 'https://www.ukrinform.net/rubric-society/4180099-other.html?from=old'],
  ['one of another edition', 'https://www.ukrinform.de/rubric-society/4180015-lamp.html'],
])('an address that leads to %s is told, and what stands there is not read', async (_, at) => {
  const answer = await fetchedText(address, answering({ result: 'ok', text: fixture('news.en.html'), at }));
  expect(answer).toEqual({ fetched: 'nothing', why: 'moved', to: at.replace(/\?.*$/u, '') });
});

test('an address that leads to the front page leads to no article', async () => {
  const at = 'https://www.ukrinform.net/';
  const answer = await fetchedText(address, answering({ result: 'ok', text: fixture('news.en.html'), at }));
  expect(answer).toEqual({ fetched: 'nothing', why: 'no-article' });
});
