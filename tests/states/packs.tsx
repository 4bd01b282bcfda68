import type { ComponentProps } from 'preact';
import type { PackWork } from '../../components/PackFile.tsx';
import { PackOptions } from '../../components/PackOptions.tsx';
import { packFaults } from '../../utils/corpus/pack-fault.ts';
import type { PackActivity, PackStatus } from '../../utils/corpus/pack-status.ts';
import { part } from './part.tsx';
import { nothing, type State } from './state.ts';

const later = Date.parse('2026-11-24T12:30:00Z');

/** An old pack of which a part is missing. */
export const heldPack: NonNullable<PackStatus['held']> = {
  generation: 12,
  builtAt: later,
  daysOld: 5,
  bytes: 18_400_000,
  compared: { articles: 21, editions: ['uk', 'en'], to: later },
  partly: true,
};
/** Everything that is done about packs. */
export const packActivities: readonly (readonly [name: string, activity: PackActivity])[] = [
  ['nothing', { doing: 'nothing' }],
  ['waiting', { doing: 'waiting', until: later }],
  ['queued', { doing: 'queued' }],
  ['looking', { doing: 'looking' }],
  ['downloading', { doing: 'downloading', done: 1_200_000, of: 18_000_000 }],
  ['download begun', { doing: 'downloading', done: 0, of: 0 }],
  ['backing off', { doing: 'backing-off', until: later }],
];
/** Everything that opening a file, or deleting a pack, comes to. */
export const packWorks: readonly PackWork[] = [
  { state: 'idle' },
  { state: 'removed' },
  { state: 'busy', done: 3, of: 9_000_000 },
  { state: 'done', generation: 12, articles: 21 },
  { state: 'refused', fault: 'rollback' },
  { state: 'asking', key: 'ab'.repeat(32), file: new File(['x'], 'articles.pack') },
  { state: 'failed', why: 'the storage is full' },
];

const origin = 'https://packs.example';
const packs = (
  name: string,
  status: Partial<PackStatus>,
  props: Partial<ComponentProps<typeof PackOptions>> = {},
): State =>
  part(name, () => (
    <PackOptions
      status={{ activity: { doing: 'nothing' }, ...status }}
      wish="recent"
      work={{ state: 'idle' }}
      choose={nothing}
      now={nothing}
      open={nothing}
      decline={nothing}
      remove={nothing}
      {...props}
    />
  ));
const { daysOld: _, ...fresh } = heldPack;

/** Everything that the options page shows of packs. */
export const packStates: readonly State[] = [
  packs('none', {}),
  packs('held', { held: { ...fresh, partly: false } }),
  packs('held in part and old', { held: heldPack }),
  ...(['off', 'recent', 'whole'] as const).map((wish) =>
    packs(`wished ${wish}`, { origin, held: heldPack, olderBytes: 180_000_000 }, { wish }),
  ),
  ...packActivities.map(([name, activity]) => packs(`doing ${name}`, { origin, activity })),
  ...packWorks.slice(1).map((work) => packs(`file ${work.state}`, { held: heldPack }, { work })),
  ...packFaults.map((fault) => packs(`fault ${fault}`, { held: heldPack, fault })),
  packs('fault without a pack', { fault: 'pack-version' }),
  packs('archive refused', { held: heldPack, archive: 'refused' }),
];
