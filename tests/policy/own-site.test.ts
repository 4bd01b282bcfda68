import { describe, expect, test } from 'vitest';
import { type HostLists, isOwnSite } from '../../utils/policy/own-site.ts';
import { editions } from '../../utils/ukrinform/editions.ts';

const none: HostLists = { licensedHosts: [], mineHosts: [] };
const lists: HostLists = {
  licensedHosts: ['verbivka-herald.example', 'both.example', 'news.partner.example'],
  mineHosts: ['both.example', 'desk.verbivka-herald.example', 'ukrinform.es'],
};

describe('hosts of the agency', () => {
  test.each(editions)('$host', ({ host }) => {
    expect(isOwnSite(`https://${host}/rubric-society`, none)).toBe(true);
    expect(isOwnSite(`https://www.${host}/`, none)).toBe(true);
    expect(isOwnSite(`https://www.${host}./`, none)).toBe(true);
    expect(isOwnSite(`https://WWW.${host.toUpperCase()}/`, none)).toBe(true);
  });

  test.each([
    'https://ukrinform.net.verbivka.example/',
    'https://ukrinforrn.net/',
    'https://m.ukrinform.net/',
    'https://verbivka.example/?from=https://www.ukrinform.net/',
    'https://www.ukrinform.net@verbivka.example/',
    'about:blank',
    'ukrinform.net',
    '',
  ])('not %s', (url) => expect(isOwnSite(url, none)).toBe(false));

  test('not a draft, which has no address', () => expect(isOwnSite(undefined, lists)).toBe(false));
});

describe('the lists of the user', () => {
  test.each([
    ['a licensed host', 'https://verbivka-herald.example/a', true],
    ['its www', 'https://www.verbivka-herald.example/a', true],
    ['a subdomain of it', 'https://sport.verbivka-herald.example/a', true],
    ['the same with a final dot', 'https://verbivka-herald.example./a', true],
    ['another port of it', 'http://verbivka-herald.example:8080/a', true],
    ['a licensed subdomain', 'https://news.partner.example/a', true],
    ['the site above a licensed subdomain', 'https://partner.example/a', false],
    ['a sister of a licensed subdomain', 'https://shop.partner.example/a', false],
    ['a host that only ends alike', 'https://notverbivka-herald.example/a', false],
    ['a host that goes on', 'https://verbivka-herald.example.org/a', false],
    ['on both lists: mine is always checked', 'https://both.example/a', false],
    ['my desk below a licensed host', 'https://desk.verbivka-herald.example/a', false],
    ['an agency host that is mine', 'https://www.ukrinform.es/', false],
  ])('%s', (_name, url, own) => expect(isOwnSite(url, lists)).toBe(own));
});
