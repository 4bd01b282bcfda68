import { changed, continued, creditedAt, linked, whole } from './credit.ts';
import type { Situation } from './situations.ts';
import type { Setting, Story } from './story.ts';
import { wordings } from './wording.ts';

/** Own paragraphs before the copied ones, and the copied ones. */
const BEFORE = 3;
const COPIED = [1, 3];

/** The page's own text with two paragraphs of the story between its own: less than 30 % of the material. */
function shared(story: Story): Setting {
  const { title, paragraphs } = story.own;
  const { standfirst: _, ...setting } = whole(story);
  return {
    ...setting,
    title,
    headline: title,
    paragraphs: [
      ...paragraphs.slice(0, BEFORE),
      ...story.paragraphs.slice(...COPIED),
      ...paragraphs.slice(BEFORE),
    ],
  };
}

const started = (story: Story, at: number): Setting =>
  changed(
    shared(story),
    at,
    (paragraph) => `${wordings[story.lang].start(linked(story))}${continued(paragraph)}`,
  );

/** How many paragraphs a short item copies. */
const SHORT = 3;

/** The first paragraphs of the story alone, the credit at the end of one of them. */
const shortened = (story: Story, at: number): Setting => {
  const setting = creditedAt(story, at, linked(story));
  return { ...setting, paragraphs: setting.paragraphs.slice(0, SHORT) };
};

/** Two paragraphs of the story in a longer text of the page's own, and a short item of three. */
export const partSituations: readonly Situation[] = [
  {
    name: 'a short item, the link in its first paragraph',
    reaches: 1,
    set: (story) => shortened(story, 0),
    expected: () => ({ link: 'met', position: 'met' }),
  },
  {
    name: 'a short item, the link in its second paragraph',
    reaches: 2,
    set: (story, { leads = 0 }) => shortened(story, leads + 1),
    expected: () => ({ link: 'met', position: 'not-met' }),
  },
  {
    name: 'two paragraphs in an own text, the link in its first paragraph',
    reaches: 5,
    set: (story) => started(story, 0),
    expected: () => ({ link: 'met', position: 'met' }),
  },
  {
    name: 'two paragraphs in an own text, the link at their beginning',
    reaches: 5,
    set: (story) => started(story, BEFORE),
    expected: () => ({ link: 'met', position: 'unclear' }),
  },
  {
    name: 'two paragraphs in an own text, the link in its last paragraph',
    reaches: 9,
    set: (story) =>
      changed(shared(story), 8, (paragraph) => `${paragraph}${wordings[story.lang].end(linked(story))}`),
    expected: () => ({ link: 'met', position: 'not-met' }),
  },
  {
    name: 'two paragraphs in an own text, the agency not named',
    reaches: 5,
    set: shared,
    expected: () => ({ link: 'not-met', position: 'not-applicable' }),
  },
];
