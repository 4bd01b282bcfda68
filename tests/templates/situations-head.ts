import { changed, continued, creditedAt, linked, whole } from './credit.ts';
import type { Expected, Situation } from './situations.ts';
import type { Language, Setting, Slot, Story } from './story.ts';
import { wordings } from './wording.ts';

/** Whether the edition asks for links open to search engines decides what an open link is. */
const open: Record<Language, NonNullable<Expected['open']>> = {
  uk: 'met',
  en: 'not-applicable',
  de: 'met',
  ja: 'met',
};
const met = ({ lang }: Story): Expected => ({ link: 'met', position: 'met', open: open[lang] });

/** A part of the head that carries the link. */
const inHead = (name: string, needs: Slot, part: (story: Story) => string): Situation => ({
  name,
  needs,
  set: (story) => ({ ...whole(story), [needs]: part(story) }),
  expected: met,
});
/** The first paragraph with the link in it. */
const inFirst = (name: string, set: (story: Story) => Setting): Situation => ({
  name,
  reaches: 1,
  set,
  expected: met,
});

/** Credits that stand not lower than the first paragraph: none of them may ever be held against a page. */
export const headSituations: readonly Situation[] = [
  inHead('the headline is the link', 'headline', (story) => linked(story, { words: story.title })),
  inHead('the kicker is the link', 'kicker', (story) => linked(story)),
  inHead(
    'the standfirst ends with the link',
    'standfirst',
    (story) => `${story.standfirst} ${linked(story)}`,
  ),
  inHead('the date line ends with the link', 'date', (story) => `${story.date} · ${linked(story)}`),
  inHead(
    'the byline names the agency with the link',
    'byline',
    (story) => `${story.byline}, ${linked(story)}`,
  ),
  inHead('a source line above the text', 'sourceAbove', (story) =>
    wordings[story.lang].sourceLine(linked(story)),
  ),
  inHead('the agency’s sign above the text is the link', 'logo', (story) =>
    linked(story, {
      words: `<img src="/signs/agency.png" width="160" height="40" alt="${wordings[story.lang].agency}">`,
    }),
  ),
  inFirst('the first paragraph begins with the link', (story) =>
    changed(
      whole(story),
      0,
      (paragraph) => `${wordings[story.lang].start(linked(story))}${continued(paragraph)}`,
    ),
  ),
  inFirst('the first paragraph ends with the link', (story) => creditedAt(story, 0, linked(story))),
  inFirst('the whole first paragraph is the link', (story) =>
    changed(whole(story), 0, (paragraph) => linked(story, { words: paragraph })),
  ),
];
