import type { Rules } from './complaints.ts';
import type { ListedView } from './page.ts';

/** How a picture is lit: as the system is set, or with the few colours that a person has chosen. */
export type Theme = 'light' | 'dark' | 'forced';

/** Pictures that are taken one after the other in one page: all states of a view under the same conditions. */
export interface PictureSet {
  view: ListedView;
  language: string;
  theme: Theme;
  width: number;
}

/** One picture that was taken. */
export interface PictureName {
  view: string;
  state: string;
  language: string;
  theme: Theme;
  width: number;
}

/**
 * Everything that is to be taken, what takes longest first. Forced colours are looked at once, in the first language
 * and at the middle width: they change neither words nor sizes.
 */
export function pictureSets(views: readonly ListedView[], languages: readonly string[]): PictureSet[] {
  const sets = views.flatMap((view) => [
    ...languages.flatMap((language) =>
      view.widths.flatMap((width) =>
        (['light', 'dark'] as const).map((theme): PictureSet => ({ view, language, theme, width })),
      ),
    ),
    ...languages
      .slice(0, 1)
      .flatMap((language) =>
        view.widths.slice(1, 2).map((width): PictureSet => ({ view, language, theme: 'forced', width })),
      ),
  ]);
  return sets.sort((a, b) => b.view.states.length - a.view.states.length);
}

const themes: readonly Theme[] = ['light', 'dark', 'forced'];

/** Pictures in the order of the views and their states; those of one state by language, theme and width. */
export function inOrder<P extends PictureName>(
  pictures: readonly P[],
  views: readonly ListedView[],
  languages: readonly string[],
): P[] {
  const keys = views.flatMap(({ name, states }) => states.map((state) => `${name} ${state}`));
  const ranks = new Map(keys.map((key, i) => [key, i]));
  const rank = ({ view, state }: P): number => ranks.get(`${view} ${state}`) ?? keys.length;
  return pictures.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      languages.indexOf(a.language) - languages.indexOf(b.language) ||
      themes.indexOf(a.theme) - themes.indexOf(b.theme) ||
      a.width - b.width,
  );
}

/**
 * The rules of axe that can come out otherwise under these conditions. A theme changes colours and nothing else, and at
 * the greatest width everything is shown that ever is; any width may put things too close to each other.
 */
export function rulesFor({ theme, width, view: { widths } }: PictureSet): Rules {
  const widest = width === widths.at(-1);
  if (theme === 'light') return widest || width === widths[0] ? 'all' : 'sizes';
  return theme === 'dark' && widest ? 'colours' : 'sizes';
}

/** Where a picture lies below the gallery's folder. */
export const pictureFile = ({ view, state, language, theme, width }: PictureName): string =>
  `${view}/${slug(state)}-${language}-${theme}-${width}.jpg`;

/** A name as part of an address: anything but letters and digits is a hyphen. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
