import { creditedAt, linked, whole } from './credit.ts';
import type { Expected, Situation } from './situations.ts';
import type { Slot, Story } from './story.ts';
import { wordings } from './wording.ts';

const low = (): Expected => ({ link: 'met', position: 'not-met' });
const between = (): Expected => ({ link: 'met', position: 'unclear' });
const without = (): Expected => ({ link: 'not-met', position: 'not-applicable' });

/** A part below or outside the text that carries the link. */
const inPart = (name: string, needs: Slot, part: (story: Story, link: string) => string): Situation => ({
  name,
  needs,
  set: (story) => ({ ...whole(story), [needs]: part(story, linked(story)) }),
  expected: low,
});
const LAST = 6;

/** Credits below the first paragraph or outside the material, and no link at all. */
export const lowSituations: readonly Situation[] = [
  {
    name: 'the second paragraph has the link',
    reaches: 2,
    set: (story, { leads = 0 }) => creditedAt(story, leads + 1, linked(story)),
    expected: low,
  },
  {
    name: 'the last paragraph has the link',
    reaches: LAST,
    set: (story) => creditedAt(story, story.paragraphs.length - 1, linked(story)),
    expected: low,
  },
  {
    ...inPart('a source line below the text', 'sourceBelow', ({ lang }, link) =>
      wordings[lang].sourceLine(link),
    ),
    reaches: LAST,
  },
  {
    ...inPart(
      'the caption above the text has the link',
      'caption',
      (story, link) => `${story.caption} (${link})`,
    ),
    expected: between,
  },
  inPart('only the menu has the link', 'menu', (_, link) => link),
  inPart('only the sidebar has the link', 'sidebar', (_, link) => link),
  inPart('only the footer has the link', 'footer', ({ lang }, link) => wordings[lang].partner(link)),
  inPart('only the related stories have the link', 'related', (story) =>
    linked(story, { words: `${wordings[story.lang].agency}: ${story.own.title}`, href: story.otherUrl }),
  ),
  inPart('only a reader’s comment has the link', 'comment', ({ lang }, link) => wordings[lang].comment(link)),
  {
    name: 'the agency is only named',
    set: (story) => creditedAt(story, 0, wordings[story.lang].agency),
    expected: without,
  },
  { name: 'the agency is not named', set: whole, expected: without },
];
