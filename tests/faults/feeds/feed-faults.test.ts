import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { speak } from '../../components/speaking.ts';
import { FakeAgency } from '../../corpus/fake-agency.ts';
import { record } from '../record.ts';
import { AgencyServer } from './agency-server.ts';
import { faultRows } from './fault-rows.ts';
import { played } from './play.ts';

let server: AgencyServer;
let most = 0;
let heldUp = 0;
let wrong = 0;

beforeAll(async () => {
  speak('en');
  server = await AgencyServer.start(new FakeAgency({}));
});
afterAll(async () => {
  await server.stop();
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
  const { words, requests, taken, ...came } = await played(server, row);
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
