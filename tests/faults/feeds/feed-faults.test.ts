import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { record } from '../record.ts';
import { faultRows } from './fault-rows.ts';
import { servedAgency } from './served-agency.ts';
import { played } from './play.ts';

const server = servedAgency();
let most = 0;
let heldUp = 0;
let wrong = 0;

afterAll(() => {
  record({
    family: 'feeds',
    key: 'routes.tried',
    value: heldUp + wrong,
    unit: 'routes',
    goal: { exactly: faultRows.length },
  });
  record({ family: 'feeds', key: 'routes.wrong', value: wrong, unit: 'routes', goal: { exactly: 0 } });
  record({
    family: 'feeds',
    key: 'routes.taken',
    value: most,
    unit: 'bytes',
    goal: { atMost: 31e5 },
    note: 'most of one body that was taken in, decoded, of bombs and bodies without end',
  });
});

test.each(faultRows)('$id $name, for $at: $ends', async (row) => {
  wrong++;
  const { words, requests, taken, ...came } = await played(server(), row);
  expect(came).toEqual({ comes: row.comes, ends: row.ends });
  const stops = row.ends.startsWith('stops');
  expect(words).toMatch(
    stops ? /did not answer \(.+\)\. Next try: / : /^Next (?:round|update|check|look)|next/iu,
  );
  if (row.comes === 'failed too-large')
    most = Math.max(most, taken / (requests - (row.at === 'feed' ? 1 : 2)));
  wrong--;
  heldUp++;
});
