// @vitest-environment node
import 'fake-indexeddb/auto';
import { packFlows } from './pack-flows.ts';
import { everyCallFails } from './every-call.ts';

everyCallFails('pack', packFlows);
