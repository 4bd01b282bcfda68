// @vitest-environment node
import { expect, test } from 'vitest';
import { classifyAddress } from '../../utils/ukrinform/address.ts';

const path = '/rubric-ato/4143504-storm.html';

// What a browser reads away before it asks for a host: the reader really gets to the agency.
test.each([
  ['an encoded letter', `https://%75krinform.net${path}`],
  ['an encoded full stop', `https://ukrinform%E3%80%82net${path}`],
  ['a wide full stop', `https://ukrinform．net${path}`],
  ['a half-width full stop', `https://ukrinform｡net${path}`],
  ['a line break inside the host', `https://ukr\ninform.net${path}`],
  ['a tab inside the host', `https://ukr\tinform.net${path}`],
  ['an empty port', `https://ukrinform.net:${path}`],
  ['the usual port with zeros before it', `https://ukrinform.net:00443${path}`],
  ['an empty user name', `https://@ukrinform.net${path}`],
  ['a full stop and the usual port', `https://www.ukrinform.net.:443${path}`],
  ['backward slashes', 'https:\\\\ukrinform.net\\rubric-ato\\4143504-storm.html'],
])('%s changes nothing', (_, url) => {
  expect(classifyAddress(url)).toMatchObject({ kind: 'article', address: { edition: 'en', id: 4143504 } });
});

test.each([
  ['two full stops at the end', `https://www.ukrinform.net..${path}`],
  ['two full stops inside', `https://ukrinform..net${path}`],
  ['a full stop at the beginning', `https://.ukrinform.net${path}`],
  ['another letter in the ending', `https://ukrinform.ňet${path}`],
  ['a stroke through the last letter', `https://ukrinform\u0338.net${path}`],
])('%s makes it another host that looks alike', (_, url) => {
  expect(classifyAddress(url).kind).toBe('look-alike');
});

test.each([
  ['a full stop that is none', `https://ukrinform\u2024net${path}`],
  ['an encoded zero', 'https://ukrinform.net%00.mirror.example/'],
  ['an encoded slash', 'https://ukrinform.net%2F.mirror.example/'],
  ['another protocol', 'wss://ukrinform.net/'],
])('%s leads nowhere', (_, url) => expect(classifyAddress(url).kind).toBe('foreign'));
