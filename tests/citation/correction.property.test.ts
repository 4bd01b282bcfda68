import fc from 'fast-check';
import { expect, test } from 'vitest';
import { provenCorrection, withParagraph } from '../../utils/citation/correction.ts';
import { blockText, type Draft, type DraftBlock, type Span } from '../../utils/draft/draft.ts';
import { checked, draftOf, paragraphsOf } from './checked-drafts.ts';

const own = fc.constantFrom(
  'Our correspondent walked along the quay on a grey morning and counted the lanterns.',
  'Редакція вже писала про сусідню громаду, де торік узимку розібрали старий млин.',
  'Ukrinform is a news agency in Kyiv.',
  'Як повідомляє Укрінформ, роботи тривають.',
  'Reuters reports that spring will be late',
  '',
  'Що далі?',
);
const addresses = fc.constantFrom(
  'https://www.ukrinform.net/',
  'https://www.ukrinform.ua/rubric-vidbudova/4180012-u-verbivci-vidkrili-mist.html',
  'https://ukrinform.example/',
  'https://ukrlnform.net/rubric-world/1.html',
  'https://www.reuters.com/world/',
  'https://newspaper.example/older',
);

/** A paragraph whose words at some place are a link or have a look of their own. */
const dressed = (text: string): fc.Arbitrary<Span[]> =>
  fc
    .record({
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      href: fc.option(addresses, { nil: undefined }),
      strong: fc.boolean(),
    })
    .map(({ from, href, strong }) => {
      const at = Math.floor(from * text.length);
      const middle: Span = {
        text: text.slice(at, at + 12),
        ...(href === undefined ? {} : { href }),
        ...(strong ? { strong: true as const } : {}),
      };
      return [{ text: text.slice(0, at) }, middle, { text: text.slice(at + 12) }].filter(
        (span) => span.text !== '',
      );
    });

const copied = fc
  .record({ article: fc.nat(paragraphsOf.length - 1), skip: fc.nat(2), take: fc.integer({ min: 1, max: 5 }) })
  .map(({ article, skip, take }) => (paragraphsOf[article] ?? []).slice(skip, skip + take));
const kind = fc.constantFrom<{ kind: 'heading'; level: 1 } | { kind: 'paragraph' } | { kind: 'quotation' }>(
  { kind: 'paragraph' },
  { kind: 'paragraph' },
  { kind: 'paragraph' },
  { kind: 'heading', level: 1 },
  { kind: 'quotation' },
);
const drafts: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.array(own, { maxLength: 2 }),
    copied,
    fc.array(own, { maxLength: 2 }),
    fc.option(copied, { freq: 3 }),
  )
  .map(([before, taken, between, more]) => [...before, ...taken, ...between, ...(more ?? [])])
  .chain((texts) =>
    fc.tuple(
      ...texts.map((text) =>
        fc.tuple(kind, dressed(text)).map(([of, spans]): DraftBlock => ({ ...of, spans })),
      ),
    ),
  )
  .map((blocks) => draftOf(...blocks));

test('a draft that lacks its links is met when it is corrected, in its first paragraph only, and stays so', async () => {
  let corrections = 0;
  await fc.assert(
    fc.asyncProperty(drafts, async (draft) => {
      const before = await checked(draft);
      const made = await provenCorrection(before, checked);
      if (made.correction === 'none') {
        expect(before.verdict.status).not.toBe('not-met');
        expect(made.why).toBe(before.verdict.status);
        return;
      }
      corrections++;
      expect(before.verdict.status).toBe('not-met');
      for (const { block } of made.variants) {
        const corrected = withParagraph(draft, made.block, block);
        const after = await checked(corrected);
        expect(after.verdict.status).toBe('met');
        expect(await provenCorrection(after, checked)).toEqual({ correction: 'none', why: 'met' });
        const others = (all: Draft): DraftBlock[] => all.blocks.filter((_, i) => i !== made.block);
        expect(others(corrected)).toEqual(others(draft));
        expect(wordsIn(blockText(block))).toEqual(
          expect.arrayContaining(wordsIn(blockText(draft.blocks[made.block] ?? { spans: [] }))),
        );
      }
    }),
    { numRuns: 300 },
  );
  // Of so many drafts a good part is to be corrected; otherwise nothing was shown.
  expect(corrections).toBeGreaterThan(60);
});

const wordsIn = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
