import type { HiddenBy, Seen, UnclearBy } from '../../../utils/policy/facts.ts';

/** Writes the one link of a case. */
export type Link = (inner?: string, attributes?: string) => string;

/** One way of setting a link, and what a reader sees of it. */
export interface Case {
  name: string;
  html: (link: Link) => string;
  seen: Seen['seen'] | 'no link';
  /** The rule that decides; where several may, any of them. */
  why?: readonly (HiddenBy | UnclearBy)[];
  /** Some parsers drop the link, others keep it. */
  orNoLink?: true;
}

const NAME = 'Ukrinform';

/** The address of a case’s link: one of the agency, so that it is reported wherever it stands. */
export const addressOf = ({ name }: Case): string =>
  `https://www.ukrinform.net/${encodeURIComponent(name.replaceAll(' ', '-'))}`;

/** The inside of a page’s block for a case. */
export const htmlOf = (one: Case): string =>
  one.html((inner = NAME, attributes = '') => `<a href="${addressOf(one)}" ${attributes}>${inner}</a>`);

/** Words around a link, so that it stands in a sentence. */
export const sentence = (link: string): string =>
  `The ferry was repaired in the old shipyard, ${link} reported on Monday, and sails again.`;

type Outcome = Pick<Case, 'seen' | 'why'>;
export const visible: Outcome = { seen: 'visible' };
export const hidden = (...why: HiddenBy[]): Outcome => ({ seen: 'hidden', why });
export const unclear = (...why: UnclearBy[]): Outcome => ({ seen: 'unclear', why });
export const noLink: Outcome = { seen: 'no link' };

/** A style on the link itself, and one on a box around it. */
export const styled = (name: string, style: string, outcome: Outcome): Case[] => [
  { name: `${name}, link`, html: (link) => sentence(link(NAME, `style="${style}"`)), ...outcome },
  {
    name: `${name}, around`,
    html: (link) => sentence(`<span style="${style}">by ${link()}</span>`),
    ...outcome,
  },
];

/** A link in a sentence, set by the markup around it. */
export const around = (name: string, html: (link: Link) => string, outcome: Outcome): Case => ({
  name,
  html,
  ...outcome,
});
