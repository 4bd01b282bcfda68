// @vitest-environment node
import { expect, test } from 'vitest';
import { classifyAddress } from '../../../utils/ukrinform/address.ts';
import { agencyNames } from '../../ukrinform/permutations.ts';
import { record } from '../record.ts';
import { confusedHosts, forgeries } from './host-forgeries.ts';

const PATH = '/rubric-ato/4143504-storm.html';
const AGENCY: ReadonlySet<string> = new Set(['article', 'home', 'page']);
const spellings = (host: string): string[] => [host, `www.${host}`, `${host}.`, `m.${host}`];
const addressOf = (host: string): string => `https://${host}${PATH}`;

/** Whether the address is a real one of the agency after all: what a browser would ask, not what was written. */
const isAgencyItself = (host: string): boolean =>
  URL.canParse(addressOf(host)) &&
  agencyNames.includes(new URL(addressOf(host)).hostname.replace(/^www\.|\.$/gu, ''));

/** A forgery that is two names, of which neither has to be near the agency's. */
const PARTED = 'subdomain';

test('H: no permutation of an agency host is taken for the agency, and those that keep its look are called so', () => {
  const kinds = forgeries();
  let tried = 0;
  const accepted: string[] = [];
  const unnamed: string[] = [];
  for (const [kind, hosts] of Object.entries(kinds))
    for (const host of hosts.flatMap(spellings)) {
      tried++;
      const answer = classifyAddress(addressOf(host)).kind;
      if (AGENCY.has(answer)) accepted.push(`${kind}: ${host}`);
      else if (kind !== PARTED && answer !== 'look-alike') unnamed.push(`${kind}: ${host} ${answer}`);
    }
  const note = `${Object.keys(kinds).length} kinds, 8 hosts`;
  record({
    family: 'disguise',
    key: 'hosts.permutations',
    value: tried,
    unit: 'hosts',
    goal: { atLeast: 10_000 },
    note,
  });
  record({
    family: 'disguise',
    key: 'hosts.accepted',
    value: accepted.length,
    unit: 'hosts',
    goal: { exactly: 0 },
  });
  record({
    family: 'disguise',
    key: 'hosts.unnamed',
    value: unnamed.length,
    unit: 'hosts',
    goal: { exactly: 0 },
  });
  expect({ accepted, unnamed }).toEqual({ accepted: [], unnamed: [] });
  expect(tried).toBeGreaterThan(10_000);
});

test('H: a confusable in a host is the agency only where the browser itself reads it away', () => {
  const outcomes = { agency: 0, 'look-alike': 0, 'no host': 0 };
  const wrong: string[] = [];
  for (const host of confusedHosts) {
    const { kind } = classifyAddress(addressOf(host));
    if (isAgencyItself(host)) {
      outcomes.agency++;
      if (!AGENCY.has(kind)) wrong.push(`${host} is the agency, not ${kind}`);
    } else if (!URL.canParse(addressOf(host))) {
      outcomes['no host']++;
      if (kind !== 'foreign') wrong.push(`${host} leads nowhere, not to ${kind}`);
    } else {
      outcomes['look-alike']++;
      if (kind !== 'look-alike') wrong.push(`${host} ${new URL(addressOf(host)).hostname} is ${kind}`);
    }
  }
  for (const [outcome, value] of Object.entries(outcomes))
    record({ family: 'disguise', key: `hosts.confused.${outcome}`, value, unit: 'hosts' });
  record({
    family: 'disguise',
    key: 'hosts.confused.wrong',
    value: wrong.length,
    unit: 'hosts',
    goal: { exactly: 0 },
  });
  expect(wrong).toEqual([]);
  expect(confusedHosts.length).toBeGreaterThan(3000);
});
