import { describe, expect, test } from 'vitest';
import { provenCorrection, withParagraph } from '../../utils/citation/correction.ts';
import { creditWordings } from '../../utils/citation/credit-wordings.ts';
import { wordedParagraphs } from '../../utils/citation/worded-paragraphs.ts';
import { blockText, type Draft, type Span } from '../../utils/draft/draft.ts';
import { agencyNaming } from '../../utils/policy/credit-wording.ts';
import type { Edition } from '../../utils/ukrinform/article.ts';
import { checked, draftOf, paragraph, paragraphsOf, relaying } from './checked-drafts.ts';

const article = 'https://www.ukrinform.ua/rubric-vidbudova/4180012-u-verbivci-vidkrili-mist.html';
const [lead = '', ...rest] = paragraphsOf[0] ?? [];
const [relayed = '', ...relayedRest] = relaying.text.split('\n\n');
/** Spans as they read: `[text](address)` for links. */
const read = (spans: readonly Span[]): string =>
  spans.map(({ text, href }) => (href === undefined ? text : `[${text}](${href})`)).join('');

async function corrected(draft: Draft): Promise<Record<string, string>> {
  const made = await provenCorrection(await checked(draft), checked);
  if (made.correction === 'none') return { none: made.why };
  return Object.fromEntries(made.variants.map(({ wording, block }) => [wording, read(block.spans)]));
}
const tailed = (words: string): string => `${lead.slice(0, -1)}${words}`;

test('a paragraph without the agency gets its credit in every wording of the language', async () => {
  expect(await corrected(draftOf(paragraph(lead), ...rest.slice(1).map((text) => paragraph(text))))).toEqual({
    reports: tailed(`, повідомляє [Укрінформ](${article}).`),
    'passes-on': tailed(`, передає [Укрінформ](${article}).`),
    'according-to': tailed(`, за даними [Укрінформу](${article}).`),
    sentence: `${lead} Про це повідомляє [Укрінформ](${article}).`,
    'last-words': `${lead.slice(0, -8)}[повінню](${article}).`,
  });
});

test('a paragraph that credits the agency by name gets the link on the name', async () => {
  const named = `Як повідомляє Укрінформ, ${lead}`;
  const variants = await corrected(
    draftOf(paragraph(named), ...rest.slice(1).map((text) => paragraph(text))),
  );
  expect(variants.name).toBe(`Як повідомляє [Укрінформ](${article}), ${lead}`);
});

test('a name that leads elsewhere is led to the agency', async () => {
  const elsewhere = { text: 'Укрінформ', href: 'https://ukrinfоrm.ua/' };
  const draft = draftOf(
    paragraph('Як повідомляє ', elsewhere, `, ${lead}`),
    ...rest.slice(1).map((text) => paragraph(text)),
  );
  expect((await corrected(draft)).name).toBe(`Як повідомляє [Укрінформ](${article}), ${lead}`);
});

test('the outlet that the original relays gets its own link', async () => {
  const variants = await corrected(
    draftOf(paragraph(relayed), ...relayedRest.map((text) => paragraph(text))),
  );
  expect(variants.reports).toBe(
    `${relayed.replace('Reuters', '[Reuters](https://reuters.com/)').slice(0, -1)}, [Ukrinform](${relaying.url}) reports.`,
  );
  const without = relayed.replace(', Reuters reports', '');
  const cited = await corrected(draftOf(paragraph(without), ...relayedRest.map((text) => paragraph(text))));
  expect(cited.reports).toBe(
    `${without.slice(0, -1)}, [Ukrinform](${relaying.url}) reports, citing [Reuters](https://reuters.com/).`,
  );
});

test.each<[string, Draft, string]>([
  ['nothing of the agency', draftOf(paragraph('A walk along the quay on a grey morning.')), 'none'],
  ['no words at all', draftOf(), 'none'],
  [
    'plain text, which shows no links',
    { ...draftOf(...[lead, ...rest].map((text) => paragraph(text))), links: 'unknown' },
    'links-unknown',
  ],
  [
    'what is met',
    draftOf(paragraph({ text: lead, href: article }), ...rest.map((text) => paragraph(text))),
    'met',
  ],
])('%s stays as it is', async (_name, draft, why) => {
  expect(await corrected(draft)).toEqual({ none: why });
});

test('the link can lead to the front page of the edition', async () => {
  const draft = draftOf(paragraph(lead), ...rest.slice(1).map((text) => paragraph(text)));
  const made = await provenCorrection(await checked(draft), checked, 'home');
  if (made.correction === 'none') throw new Error(made.why);
  const [{ block }] = made.variants;
  expect(read(block.spans)).toBe(tailed(', повідомляє [Укрінформ](https://www.ukrinform.ua/).'));
  expect((await checked(withParagraph(draft, made.block, block))).verdict.status).toBe('met');
});

test('the story in the language of the draft is linked where it is held', async () => {
  const draft = draftOf(paragraph(lead), ...rest.slice(1).map((text) => paragraph(text)));
  const before = await checked(draft);
  const [source] = before.verdict.sources;
  const told = { key: relaying.id, url: relaying.url, edition: 'en' as const, title: relaying.title };
  if (source === undefined) throw new Error('the draft has a source');
  const versions = [{ ...source, article: told, clauses: [] }];
  const inEnglish = {
    ...before,
    draft: { ...draft, language: 'en-gb' },
    verdict: { ...before.verdict, versions },
  };
  const made = await provenCorrection(inEnglish, checked);
  if (made.correction === 'none') throw new Error(made.why);
  expect(read(made.variants[0].block.spans)).toBe(tailed(`, [Ukrinform](${relaying.url}) reports.`));
});

const links = { agency: 'https://www.ukrinform.net/', outlets: [] };
describe.each(Object.keys(creditWordings) as Edition[])('the wordings of %s', (language) => {
  const worded = wordedParagraphs([{ text: 'Das Stadttheater öffnet wieder.' }], { language, ...links });
  test.each(
    worded
      .filter(({ wording }) => wording !== 'last-words')
      .map(({ wording, spans }) => [wording, spans] as const),
  )('%s is read as a credit by the rule', (_wording, spans) => {
    expect(agencyNaming(blockText({ spans: [...spans] })).naming).toBe('credit');
  });
});

test.each([
  ['after an abbreviation', 'The bridge cost 68 mln.'],
  ['after a question', 'Who opened the bridge?'],
  ['without a full stop', 'The bridge is open'],
])('no sentence is continued %s', (_name, text) => {
  const worded = wordedParagraphs([{ text }], { language: 'en', ...links });
  expect(worded.map(({ wording }) => wording)).toEqual(['sentence', 'last-words']);
});

test('a sentence that has no end gets one before the next begins', () => {
  const [worded] = wordedParagraphs([{ text: 'The bridge is open' }], { language: 'en', ...links });
  expect(read(worded?.spans ?? [])).toBe(
    `The bridge is open. This is reported by [Ukrinform](${links.agency}).`,
  );
});
