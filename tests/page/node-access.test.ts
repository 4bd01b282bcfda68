import { expect, test } from 'vitest';
import * as access from '../../utils/page/node-access.ts';
import { clobbered, element, shownBody } from './shown-page.ts';

/** Everything the room reads of an element, under names that a form's control may take away. */
const names = [
  'parentNode', 'parentElement', 'firstChild', 'nextSibling', 'nodeName', 'nodeType', 'textContent',
  'getAttribute', 'hasAttribute', 'contains', 'getBoundingClientRect', 'getElementsByTagName',
]; // prettier-ignore

test('a form with controls of any name is read through the prototype', () => {
  shownBody('<main><form class="story" role="form"><p>Text</p></form><p>After</p></main>');
  const form = element('form');
  clobbered(form, names);
  expect(form.firstChild).toBe(Reflect.get(form, 'firstChild'));
  expect(form.firstChild?.nodeName).toBe('INPUT');

  expect(access.parentOf(form)).toBe(element('main'));
  expect(access.parentElementOf(form)).toBe(element('main'));
  expect(access.firstChildOf(form)).toBe(element('form > p'));
  expect(access.nextSiblingOf(form)).toBe(element('main > p'));
  expect(access.nameOf(form)).toBe('FORM');
  expect(access.typeOf(form)).toBe(1);
  expect(access.attribute(form, 'class')).toBe('story');
  expect(access.hasAttribute(form, 'role')).toBe(true);
  expect(access.hasAttribute(form, 'hidden')).toBe(false);
  expect(access.boxOf(form).width).toBe(0);
  expect(access.countInside(form)).toBe(document.querySelectorAll('form *').length);
  expect(access.holds(form, element('form > p'))).toBe(true);
  expect(access.holds(form, element('main > p'))).toBe(false);
});

test('the chain of ancestors goes through such a form', () => {
  shownBody('<main><form><p><b>Text</b></p></form></main>');
  clobbered(element('form'), names);
  const chain = [...access.ancestors(element('b'))].map(access.nameOf);
  expect(chain).toEqual(['P', 'FORM', 'MAIN', 'BODY', 'HTML']);
  expect([...access.ancestors(element('b'), element('main'))].map(access.nameOf)).toEqual(['P', 'FORM']);
});

test('text nodes and comments are read as well', () => {
  const paragraph = document.createElement('p');
  paragraph.append('text', document.createComment('c'));
  const [text, comment] = paragraph.childNodes;
  if (text === undefined || comment === undefined) throw new Error('two nodes were just added');
  expect([access.typeOf(text), access.typeOf(comment)]).toEqual([3, 8]);
  expect(access.nextSiblingOf(text)).toBe(comment);
  expect(access.firstChildOf(text)).toBeNull();
  expect(access.parentOf(comment)).toBe(paragraph);
});

test('an attribute that is absent reads as empty', () => {
  expect(access.attribute(document.createElement('p'), 'class')).toBe('');
});
