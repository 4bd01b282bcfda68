// @vitest-environment node
import { expect, test } from 'vitest';
import { whole } from './credit.ts';
import { stories } from './stories/all.ts';
import type { Setting, Slot, Template } from './story.ts';
import { templates } from './themes/all.ts';

const slots: readonly Slot[] = [
  'headline',
  'kicker',
  'standfirst',
  'byline',
  'date',
  'caption',
  'logo',
  'sourceAbove',
  'sourceBelow',
  'menu',
  'sidebar',
  'related',
  'comment',
  'footer',
];
const lacked = ({ lacks = [] }: Template): readonly Slot[] => lacks;
const marked = ({ language }: Template, slot: Slot): Setting => ({
  ...whole(stories[language]),
  [slot]: '<b>marked part</b>',
});

test.each(templates)('$name shows every part that it does not lack', (template) => {
  const shown = slots.filter((slot) => template.set(marked(template, slot)).includes('<b>marked part</b>'));
  expect(shown).toEqual(expect.arrayContaining(slots.filter((slot) => !lacked(template).includes(slot))));
});

test.each(templates)('$name shows the whole story, and nothing of a part that is absent', (template) => {
  const html = template.set(whole(stories[template.language]));
  expect(stories[template.language].paragraphs.filter((text) => !html.includes(text))).toEqual([]);
  expect(html).not.toContain('undefined');
});
