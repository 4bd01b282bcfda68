import type { PackFault } from '../utils/corpus/pack-fault.ts';
import type { MessageKey } from '../utils/i18n.ts';

/** What went wrong with a pack, and what to do. */
export const packFaultKeys: Record<PackFault, MessageKey> = {
  'too-large': 'pack_fault_tooLarge',
  'bad-signature': 'pack_fault_badSignature',
  'unknown-key': 'pack_fault_unknownKey',
  'not-a-manifest': 'pack_fault_notAManifest',
  'pack-version': 'pack_fault_packVersion',
  rollback: 'pack_fault_rollback',
  'same-generation': 'pack_fault_sameGeneration',
  'fast-forward': 'pack_fault_fastForward',
  network: 'pack_fault_network',
  http: 'pack_fault_http',
  portal: 'pack_fault_portal',
  'off-origin': 'pack_fault_offOrigin',
  'damaged-file': 'pack_fault_damagedFile',
  unreadable: 'pack_fault_unreadable',
  'no-room': 'pack_fault_noRoom',
  budget: 'pack_fault_budget',
  storage: 'pack_fault_storage',
  'not-a-pack': 'pack_fault_notAPack',
};
