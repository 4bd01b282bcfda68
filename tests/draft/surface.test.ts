// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { draftFacts } from '../../utils/draft/draft-facts.ts';
import type { Draft } from '../../utils/draft/draft.ts';
import { nodesDraft } from '../../utils/draft/html-draft.ts';
import { paint, rangesIn } from '../../utils/draft/surface.ts';
import { materialText } from '../../utils/policy/facts.ts';
import { surfaceOf } from './surfaces.ts';

const draft: Draft = {
  blocks: [
    { kind: 'heading', level: 2, spans: [{ text: 'Bridge open' }] },
    {
      kind: 'paragraph',
      spans: [
        { text: 'As ' },
        { text: 'Ukr', href: 'https://www.ukrinform.net/', strong: true },
        { text: 'inform', href: 'https://www.ukrinform.net/' },
        { text: ' says, ' },
        { text: 'it is', em: true },
        { text: '.' },
      ],
    },
    { kind: 'item', ordered: false, spans: [{ text: 'one' }] },
    { kind: 'item', ordered: false, spans: [{ text: '<b>two</b>' }] },
    { kind: 'quotation', spans: [{ text: '“So it is.”' }] },
  ],
  links: 'known',
  cut: false,
  lost: [],
};

test('what is painted is read again as the same draft', () => {
  const root = surfaceOf('old');
  paint(root, draft);
  expect(root.textContent).not.toContain('old');
  expect(nodesDraft(root)).toEqual(draft);
});

describe('ranges', () => {
  const material = materialText(draftFacts(draft));
  const at = (words: string): [number, number] => [
    material.indexOf(words),
    material.indexOf(words) + words.length,
  ];
  test.each([
    ['within a word', ['nform']],
    ['over looks and links', ['As Ukrinform says, it is.']],
    ['over paragraphs', ['open\nAs Ukr']],
    ['several in order', ['Bridge', 'says', 'it is.”']],
  ])('%s', (_name, words) => {
    const root = surfaceOf('');
    paint(root, draft);
    const ranges = rangesIn(root, material, words.map(at));
    const written = (text: string): string => text.replaceAll(/\s/gu, '');
    expect(ranges.map((range) => written(range.toString()))).toEqual(words.map(written));
  });

  test('white space that was typed moves nothing', () => {
    const root = surfaceOf('');
    paint(root, draft);
    root.querySelector('p')?.prepend('  \n ');
    const [range] = rangesIn(root, material, [at('says')]);
    expect(range?.toString()).toBe('says');
  });

  test('a stretch that is not there any more has no range', () => {
    const root = surfaceOf('short');
    expect(rangesIn(root, material, [at('“So it is.”')])).toEqual([]);
  });
});
