import { afterAll, beforeAll } from 'vitest';
import { speak } from '../../components/speaking.ts';
import { FakeAgency } from '../../corpus/fake-agency.ts';
import { AgencyServer } from './agency-server.ts';

/** Starts the agency's server before the tests of a file and ends it after them; gives the way to it. */
export function servedAgency(): () => AgencyServer {
  let server: AgencyServer | undefined;
  beforeAll(async () => {
    speak('en');
    server = await AgencyServer.start(new FakeAgency({}));
  });
  afterAll(() => server?.stop());
  return () => {
    if (server === undefined) throw new Error('the server runs while tests run');
    return server;
  };
}
