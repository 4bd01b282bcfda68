import { useEffect, useState } from 'preact/hooks';
import { ask } from '../utils/ask.ts';
import type { OpenedPack } from '../utils/corpus/pack-opening.ts';
import type { PackStatus } from '../utils/corpus/pack-status.ts';
import type { Settings } from '../utils/settings.ts';
import type { PackWork } from './PackFile.tsx';
import { PackOptions } from './PackOptions.tsx';

/** What the page does with packs by itself. */
export interface PackActions {
  open: (
    file: Blob,
    opening: { onProgress: (done: number, of: number) => void; trusted?: string | undefined },
  ) => Promise<OpenedPack>;
  remove: () => Promise<void>;
}

interface PackForUserProps {
  actions: PackActions;
  /** What is known when it is drawn. */
  first: PackStatus | undefined;
  wish: Settings['pack'];
  choose: (wish: Settings['pack']) => Promise<void>;
  /** Told which generation is held, whenever that is looked up. */
  holds: (generation: number | undefined) => void;
}

const LOOK_EVERY = 2000;
/** What the user asked for is over in a moment, mostly. */
const WHILE_LOOKING = 300;

/** Packs on the options page: opens and deletes them, shows what the background does about them. */
export function PackForUser({ actions, first, wish, choose, holds }: PackForUserProps) {
  const [status, setStatus] = useState(first);
  const [work, setWork] = useState<PackWork>({ state: 'idle' });
  const show = (found: PackStatus): void => {
    setStatus(found);
    holds(found.held?.generation);
  };
  const look = (): void => void ask('pack-status', undefined).then(show, () => undefined);

  useEffect(() => {
    look();
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);

  useEffect(() => {
    const doing = status?.activity.doing;
    if (doing !== 'queued' && doing !== 'looking') return undefined;
    const timer = setTimeout(look, WHILE_LOOKING);
    return () => clearTimeout(timer);
  }, [status]);

  const working = async (doing: () => Promise<PackWork>): Promise<void> => {
    setWork({ state: 'busy', done: 0, of: 0 });
    setWork(
      await doing().catch((error: unknown): PackWork => ({
        state: 'failed',
        why: error instanceof Error ? error.message : String(error),
      })),
    );
    await ask('corpus-changed', undefined).catch(() => undefined);
    look();
  };
  const opened = async (file: File, trusted: string | undefined): Promise<PackWork> => {
    const onProgress = (done: number, of: number): void => setWork({ state: 'busy', done, of });
    const result = await actions.open(file, { onProgress, trusted });
    if (result.result === 'done') return { ...result, state: 'done' };
    const { fault, key } = result;
    return key === undefined ? { state: 'refused', fault } : { state: 'asking', key, file };
  };
  const removed = async (): Promise<PackWork> => {
    // What was deleted by hand must not come back by itself.
    if (status?.origin !== undefined) await choose('off');
    await actions.remove();
    return { state: 'removed' };
  };

  if (status === undefined) return null;
  return (
    <PackOptions
      status={status}
      wish={wish}
      work={work}
      choose={(chosen) => void choose(chosen).then(look)}
      now={() => void ask('pack-now', undefined).then(show, () => undefined)}
      open={(file, trusted) => void working(() => opened(file, trusted))}
      decline={() => setWork({ state: 'idle' })}
      remove={() => void working(removed)}
    />
  );
}
