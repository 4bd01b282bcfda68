import { creditedAt, linked } from './credit.ts';
import type { Expected, Situation } from './situations.ts';
import type { Language, Story } from './story.ts';

/** A link in the first paragraph that is not simply a link to the article. */
const inFirst = (
  name: string,
  attributes: (story: Story) => { href?: string; rel?: string },
  expected: Situation['expected'],
): Situation => ({
  name,
  reaches: 1,
  set: (story) => creditedAt(story, 0, linked(story, attributes(story))),
  expected,
});
const met = (): Expected => ({ link: 'met', position: 'met' });

/** What an edition makes of a link closed to search engines; the wording of one is not confirmed. */
const closed: Record<Language, NonNullable<Expected['open']>> = {
  uk: 'unclear',
  en: 'not-applicable',
  de: 'not-met',
  ja: 'not-met',
};

/** Links in the first paragraph that lead elsewhere, or ask search engines to look away. */
export const targetSituations: readonly Situation[] = [
  inFirst('a link to the front page', ({ homeUrl }) => ({ href: homeUrl }), met),
  inFirst('a link to another article', ({ otherUrl }) => ({ href: otherUrl }), met),
  inFirst(
    'a short address under the agency’s name',
    () => ({ href: 'https://bit.ly/4kZbroD' }),
    () => ({ link: 'unclear', position: 'unclear' }),
  ),
  inFirst(
    'a link that search engines are asked not to follow',
    () => ({ rel: 'nofollow noopener' }),
    ({ lang }) => ({ link: 'met', position: 'met', open: closed[lang] }),
  ),
];
