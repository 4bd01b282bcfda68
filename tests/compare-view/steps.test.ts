// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { afterStep, type Key, stepOf } from '../../utils/compare-view/steps.ts';

const key = (name: string, change: Partial<Key> = {}): Key => ({
  key: name,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...change,
});

describe('where a key leads', () => {
  test.each<[string, Key, 1 | -1 | undefined]>([
    ['n', key('n'), 1],
    ['j', key('j'), 1],
    ['p', key('p'), -1],
    ['k', key('k'), -1],
    ['a capital letter', key('N'), 1],
    ['another letter', key('x'), undefined],
    ['an arrow', key('ArrowDown', { code: 'ArrowDown' }), undefined],
    ['the same place on a Ukrainian layout', key('т', { code: 'KeyN' }), 1],
    ['the letter, wherever it stands', key('n', { code: 'KeyL' }), 1],
    ['another place on a Ukrainian layout', key('ф', { code: 'KeyA' }), undefined],
    ['with Ctrl', key('n', { ctrlKey: true }), undefined],
    ['with Alt', key('p', { altKey: true }), undefined],
    ['with Command', key('k', { metaKey: true }), undefined],
  ])('%s', (_, pressed, step) => {
    expect(stepOf(pressed)).toBe(step);
  });
});

describe('the passage after a step', () => {
  test.each<[string, number | undefined, 1 | -1, number, number | undefined]>([
    ['the first one', undefined, 1, 3, 0],
    ['the last one', undefined, -1, 3, 2],
    ['the next', 0, 1, 3, 1],
    ['the one before', 2, -1, 3, 1],
    ['not beyond the last', 2, 1, 3, 2],
    ['not before the first', 0, -1, 3, 0],
    ['nowhere', undefined, 1, 0, undefined],
  ])('%s', (_, current, step, count, next) => {
    expect(afterStep(current, step, count)).toBe(next);
  });
});
