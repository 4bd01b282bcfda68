import { expect, test } from 'vitest';
import { robotsIn } from '../../scripts/pack/crawl/robots.ts';

const allowed: [text: string, path: string, allowed: boolean][] = [
  ['', '/any', true],
  ['User-agent: *\nDisallow: /', '/any', false],
  ['User-agent: *\nDisallow:', '/any', true],
  ['user-AGENT : *\r\nDISALLOW : /a # because', '/any', false],
  ['User-agent: *\nDisallow: /a\nAllow: /any', '/any', true],
  ['User-agent: *\nAllow: /any\nDisallow: /any', '/any', true],
  ['User-agent: *\nDisallow: /any\n\nUser-agent: dzherelo\nAllow: /', '/any', true],
  ['User-agent: DZHERELO\nUser-agent: other\nDisallow: /any', '/any', false],
  ['User-agent: other\nDisallow: /', '/any', true],
  [
    'User-agent: dzherelo\nDisallow: /a\nUser-agent: other\nDisallow: /\nUser-agent: dzherelo\nDisallow: /b',
    '/b',
    false,
  ],
  ['Disallow: /', '/any', true],
  ['<html>Sign in</html>', '/any', true],
  ['User-agent: *\nDisallow: /*.html$', '/rubric/1.html', false],
  ['User-agent: *\nDisallow: /*.html$', '/rubric/1.html?x', true],
  ['User-agent: *\nDisallow: /*/amp/*', '/en/amp/x', false],
  ['User-agent: *\nDisallow: /*/amp/*', '/en/ampere', true],
  ['User-agent: *\nDisallow: /a*a$', '/a', true],
  ['User-agent: *\nDisallow: /a$', '/a', false],
  ['User-agent: *\nDisallow: /a$', '/ab', true],
  ['User-agent: *\nDisallow: /a.c', '/abc', true],
  [`User-agent: *\nDisallow: /${'*a'.repeat(2000)}b`, `/${'a'.repeat(4000)}`, true],
];
test.each(allowed)('%j: %s is allowed: %s', (text, path, expected) => {
  expect(robotsIn(text, 'Dzherelo').allows(path)).toBe(expected);
});

test.each([
  ['User-agent: *\nCrawl-delay: 2.5', 2500],
  ['User-agent: *\nCrawl-delay: -4', 0],
  ['User-agent: *\nCrawl-delay: soon', 0],
  ['User-agent: *\nCrawl-delay: 1e99', 86_400_000],
  ['User-agent: other\nCrawl-delay: 9', 0],
])('%j: a delay of %i ms', (text, delay) => expect(robotsIn(text, 'dzherelo').delay).toBe(delay));
