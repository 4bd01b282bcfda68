// @vitest-environment node
import 'fake-indexeddb/auto';
import { browserFlows } from './browser-flows.ts';
import { everyCallFails } from './every-call.ts';

everyCallFails('browser', browserFlows);
