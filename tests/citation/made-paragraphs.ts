import fc from 'fast-check';
import type { Cited } from '../../utils/citation/cited.ts';
import { editions } from '../../utils/ukrinform/editions.ts';

export const articleUrl = 'https://www.ukrinform.net/rubric-society/4180900-lantern-tower-repaired.html';

/** Markup of every format, beginnings of it, and words. */
const pieces = [
  "[b] [/url] [url=https://verbivka.example/] {{tpl}} [[Page]] ''' ~~~~ __TOC__ ![ ]( # - --- > ``` a . ! \\ Вежа 塔",
  'https://verbivka.example/ www.verbivka.example desk@verbivka.example mailto:a@b.example <img &lt; &#91; &copy;',
].flatMap((line) => [...line.split(' '), ' ', '1. ', '# ', '- ', '> ', 'ISBN 123']);

/** Words with every kind of sign that formats act upon, beside words of any script. */
export const anyWords = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCharCode(code)) }),
  fc.string({ unit: fc.constantFrom(...'<>&"\'ab1/=;!-+.#*_[]{}()|~`\\:^$%@ \n\t\u202e\u0000') }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
);

/** Addresses of the web with signs in every part that may hold them. */
const anyAddress = fc.oneof(
  fc.constant(articleUrl),
  anyWords
    .map((path) => `https://verbivka.example/${path}?q=${path}#${path}`)
    .filter((url) => URL.canParse(url) && new URL(url).hostname === 'verbivka.example'),
);

/** Anything that can be cited. */
export const anyCited: fc.Arbitrary<Cited> = fc.record({
  url: anyAddress,
  title: anyWords,
  language: fc.constantFrom(...editions.map(({ edition }) => edition)),
  paragraphs: fc.array(anyWords, { maxLength: 4 }),
});
