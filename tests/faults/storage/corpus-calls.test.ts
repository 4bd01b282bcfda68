// @vitest-environment node
import 'fake-indexeddb/auto';
import { corpusFlows } from './corpus-flows.ts';
import { everyCallFails } from './every-call.ts';

everyCallFails('corpus', corpusFlows);
