// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { comparisonView } from '../utils/compare-view/view.ts';
import { sampleIn } from '../utils/sample/sample.ts';

test.each([
  ['uk', 'uk'],
  ['uk-UA', 'uk'],
  ['en', 'en'],
  ['de', 'en'],
])('in %s the sample is in %s', (language, lang) => expect(sampleIn(language).lang).toBe(lang));

describe.each(['uk', 'en'])('the sample in %s', (language) => {
  const { original, draft } = sampleIn(language);
  const view = comparisonView(draft.join('\n\n'), original.join('\n\n'), {
    passages: [],
    words: { matched: 0, own: 0 },
  });
  const marks = view.passages.map((passage) => passage.marks);

  test('shows a passage copied word by word, an edited one, a quotation and a changed number', () => {
    expect(marks.some((of) => of.includes('verbatim'))).toBe(true);
    expect(marks.some((of) => of.includes('edited') && !of.includes('quotation'))).toBe(true);
    expect(marks.some((of) => of.includes('quotation'))).toBe(true);
    const changed = view.paragraphs.copy.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.part === 'passage' ? part.segments : [])),
    );
    const facts = changed.filter(({ emphases }) => emphases.includes('changed-fact'));
    expect(facts.map(({ text }) => text).join(' | ')).toContain('241');
  });

  test('has words of its own on either side', () => {
    for (const side of ['original', 'copy'] as const)
      expect(view.paragraphs[side].some(({ parts }) => parts.every(({ part }) => part === 'text'))).toBe(
        true,
      );
  });
});
