// @vitest-environment node
import { expect, test } from 'vitest';
import { factsOfHtml } from '../../../scripts/evaluate/html-facts.ts';
import type { ClauseOutcome } from '../../../utils/policy/verdict.ts';
import { saidOf } from '../../templates/judge.ts';
import { record } from '../record.ts';
import { AGENCY, creditedWith, path } from './credit-page.ts';

/** What a page is told whose credit leads there. */
type Answer = readonly [ClauseOutcome, code?: string];
const AGENCYS: Answer = ['met', 'link'];
const LOOKS_ALIKE: Answer = ['not-met', 'look-alike'];
const ELSEWHERE: Answer = ['not-met', 'name-only'];
const INDIRECT: Answer = ['unclear', 'indirect-link'];

const encoded = encodeURIComponent(AGENCY);
const at = (host: string): string => `https://${host}${path}`;

const written: readonly (readonly [what: string, href: string, Answer])[] = [
  ['the agency', AGENCY, AGENCYS],
  ['capital letters', at('WWW.UKRINFORM.NET'), AGENCYS],
  ['a full stop at the end', at('www.ukrinform.net.'), AGENCYS],
  ['an ideographic full stop', at('ukrinform。net'), AGENCYS],
  ['a full stop of full width', at('ukrinform．net'), AGENCYS],
  ['a space without width', at('ukrinform.net\u200b'), AGENCYS],
  ['a soft hyphen', at('ukrin\u00adform.net'), AGENCYS],
  ['letters of full width', at('ｕｋｒｉｎｆｏｒｍ.net'), AGENCYS],
  ['mathematical letters', at('𝐮𝐤𝐫𝐢𝐧𝐟𝐨𝐫𝐦.net'), AGENCYS],
  ['an encoded letter', at('%75krinform.net'), AGENCYS],
  ['three slashes', `https:///ukrinform.net${path}`, AGENCYS],
  ['no scheme', `//ukrinform.net${path}`, AGENCYS],
  ['backward slashes', `https:\\\\ukrinform.net${path}`, AGENCYS],
  ['the usual port', at('ukrinform.net:443'), AGENCYS],
  ['white space around', `\n ${AGENCY}\t`, AGENCYS],
  ['another port', at('ukrinform.net:8443'), LOOKS_ALIKE],
  ['the port of the other scheme', at('ukrinform.net:80'), LOOKS_ALIKE],
  ['a user name', at('ukrinform.net@mirror.example'), LOOKS_ALIKE],
  ['a user name and a password', at('www.ukrinform.net:443@mirror.example'), LOOKS_ALIKE],
  ['a user name at the agency', at('editor@ukrinform.net'), LOOKS_ALIKE],
  ['the name as a subdomain', at('ukrinform.net.mirror.example'), LOOKS_ALIKE],
  ['an encoded full stop', at('ukrinform.net%2emirror.example'), LOOKS_ALIKE],
  ['a semicolon', at('ukrinform.net;mirror.example'), LOOKS_ALIKE],
  ['a Cyrillic letter', at('ukrіnform.net'), LOOKS_ALIKE],
  ['its punycode', at('xn--ukrnform-vhh.net'), LOOKS_ALIKE],
  ['a Greek letter', at('υkrinform.net'), LOOKS_ALIKE],
  ['letters with marks', at('ukrínform.net'), LOOKS_ALIKE],
  ['all letters Cyrillic', at('укрінформ.net'), LOOKS_ALIKE],
  ['r and n for m', at('ukrinforrn.net'), LOOKS_ALIKE],
  ['l for i', at('ukrlnform.net'), LOOKS_ALIKE],
  ['a digit', at('ukr1nf0rm.net'), LOOKS_ALIKE],
  ['another ending', at('ukrinform.com'), LOOKS_ALIKE],
  ['a longer ending', at('ukrinform.net.ua'), LOOKS_ALIKE],
  ['a hyphen for the full stop', at('www-ukrinform.net'), LOOKS_ALIKE],
  ['letters changed over', at('ukrinfrom.net'), LOOKS_ALIKE],
  ['another subdomain', at('m.ukrinform.net'), LOOKS_ALIKE],
  ['two full stops', at('ukrinform..net'), LOOKS_ALIKE],
  ['no slashes', `https:ukrinform.net${path}`, ELSEWHERE],
  ['a backward slash before a user name', `https://mirror.example\\@ukrinform.net${path}`, ELSEWHERE],
  ['a query', `https://mirror.example/?${AGENCY}`, ELSEWHERE],
  ['a fragment', `https://mirror.example/#@ukrinform.net${path}`, ELSEWHERE],
  ['a path', `https://mirror.example/www.ukrinform.net${path}`, ELSEWHERE],
  ['a blob', `blob:${AGENCY}`, ELSEWHERE],
  ['data', `data:text/html,${encoded}`, ELSEWHERE],
  ['a script with a line break', `java\nscript:location='${AGENCY}'`, ELSEWHERE],
  ['the source of the page', `view-source:${AGENCY}`, ELSEWHERE],
  ['another protocol', `ftp://ukrinform.net${path}`, ELSEWHERE],
  ['a letter to the agency', 'mailto:office@ukrinform.net', ELSEWHERE],
  ['an archive', `https://web.archive.org/web/2026/${AGENCY}`, INDIRECT],
  ['a translating proxy', at('www-ukrinform-net.translate.goog'), INDIRECT],
  ['a cache', `https://www.google.com/amp/s/www.ukrinform.net${path}`, INDIRECT],
  ['a redirector', `https://l.facebook.com/l.php?u=${encoded}`, INDIRECT],
];

test.each(written)('H: a credit that leads to %s: %s', async (_, href, [outcome, code]) => {
  const facts = await factsOfHtml(creditedWith(href), 'https://paper.example/a/story.html');
  const said = await saidOf(facts);
  const clause = said.clauses.find((one) => one.clause === 'link');
  expect(said.source).toBe('en');
  expect([clause?.result, clause?.evidence.map((evidence) => evidence.code)]).toEqual([
    outcome,
    code === undefined ? expect.anything() : expect.arrayContaining([code]),
  ]);
});

test('H: there are addresses enough', () => {
  const value = written.filter(([, , answer]) => answer !== AGENCYS).length;
  record({
    family: 'disguise',
    key: 'addresses.written',
    value,
    unit: 'look-alikes',
    goal: { atLeast: 37 },
    note: `and ${written.length - value} spellings that lead to the agency`,
  });
  expect(written.length).toBeGreaterThanOrEqual(50);
});
