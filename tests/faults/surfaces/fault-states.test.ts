// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fileFaults } from '../../../components/draft-words.ts';
import { packFaults } from '../../../utils/corpus/pack-fault.ts';
import { reasons } from '../../../utils/policy/verdict.ts';
import { complaints } from '../../components/accessible.ts';
import { shown } from '../../components/shown-state.ts';
import { speak } from '../../components/speaking.ts';
import { copyFaults, fetchFaults } from '../../states/compare-faults.ts';
import { views } from '../../states/views.ts';
import { isFull, record } from '../record.ts';
import { everyNth } from './naughty-strings.ts';

afterEach(cleanup);
Element.prototype.scrollIntoView = vi.fn();

// Colours and sizes of the same states are examined where they are drawn as pictures.

const all = views.flatMap(({ name, states }) =>
  states.map((state) => ({ name: `${name}: ${state.name}`, state })),
);
const names = new Set(all.map(({ name }) => name));
/** What is shown while something is on its way, late, old, refused or broken. */
const faulty = all.filter(({ name }) =>
  /fail|fault|could not|silent|no answer|missing|not read|not held|changed since|has changed|busy|looking|on its way|being|unknown|backing off|refused|known yet|not JSON|something else|bad lines|complaint|without an answer|hostile|no-access|checking/iu.test(
    name,
  ),
);

test('every fault that can be told is among the states that are drawn', () => {
  const wanted = [
    'popup: nothing known yet',
    'popup: no answer',
    'popup: checking',
    'popup: changed since',
    'popup: could not check, changed since',
    'popup: copying failed',
    'verify: background silent',
    'verify: could not check',
    'verify: faults of files',
    'options: nothing known of articles',
    'articles: storage not read',
    ...reasons.map((reason) => `popup: could not check ${reason}`),
    ...copyFaults.map((why) => `compare: page missing ${why}`),
    ...fetchFaults.map((why) => `compare: original missing ${why}`),
    ...packFaults.map((fault) => `packs: fault ${fault}`),
  ];
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  expect(Object.keys(fileFaults).length).toBeGreaterThan(3);
});

test('axe finds nothing wrong in any of them', async () => {
  speak('en');
  const found: string[] = [];
  const examined = isFull ? faulty : everyNth(faulty, 8);
  for (const { name, state } of examined) {
    const container = await shown(state);
    found.push(...(await complaints(container)).map((complaint) => `${name}: ${complaint}`));
    cleanup();
  }
  record({ family: 'surfaces', key: 'axe.states', value: examined.length, unit: 'states' });
  record({
    family: 'surfaces',
    key: 'axe.violations',
    value: found.length,
    unit: 'violations',
    goal: { exactly: 0 },
  });
  expect(faulty.length).toBeGreaterThan(80);
  expect(found).toEqual([]);
});
