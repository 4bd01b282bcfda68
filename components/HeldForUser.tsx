import { useEffect, useState } from 'preact/hooks';
import { number, t } from '../utils/i18n.ts';
import { added, isNone, type MonthCounts } from '../utils/month-counts.ts';
import type { FirstLook, MonthCounters } from './first-look.ts';
import { HeldByMonth } from './HeldByMonth.tsx';

type Collected = MonthCounts | 'failed' | undefined;
type OfPack =
  | { pack: 'counting'; done: number; of: number }
  | { pack: 'counted'; counts: MonthCounts }
  | { pack: 'failed' };

const REDRAWN_EVERY = 200;

interface HeldForUserProps {
  counters: MonthCounters;
  first: Pick<FirstLook, 'collected' | 'ofPack'>;
  /** Changes whenever articles come or go, and whenever the pack does. */
  articles: unknown;
  generation: unknown;
}

/** The chart of the articles held: counts them when it opens and whenever something has changed. */
export function HeldForUser({ counters, first, articles, generation }: HeldForUserProps) {
  const [collected, setCollected] = useState<Collected>(first.collected);
  const [ofPack, setOfPack] = useState<OfPack>(
    first.ofPack === undefined
      ? { pack: 'counting', done: 0, of: 0 }
      : { pack: 'counted', counts: first.ofPack },
  );
  useEffect(() => {
    let ended = false;
    void counters.collected().then(
      (counts) => !ended && setCollected(counts),
      () => !ended && setCollected('failed'),
    );
    return () => void (ended = true);
  }, [articles]);
  useEffect(() => countPack(counters, setOfPack), [generation]);

  if (collected === 'failed') return <p role="alert">{t('held_failed')}</p>;
  if (collected === undefined) return <p class="meta">{t('held_counting')}</p>;
  const counts = ofPack.pack === 'counted' ? added(collected, ofPack.counts) : collected;
  const isEmpty = Object.keys(counts.months).length === 0;
  const twice = ofPack.pack === 'counted' && !isNone(collected) && !isNone(ofPack.counts);
  return (
    <>
      {ofPack.pack === 'counting' && <Counting {...ofPack} />}
      {ofPack.pack === 'failed' && (
        <p class="advice" role="status">
          {t('held_packFailed')}
        </p>
      )}
      {(ofPack.pack !== 'counting' || !isEmpty) && <HeldByMonth counts={counts} twice={twice} />}
    </>
  );
}

function Counting({ done, of }: { done: number; of: number }) {
  const told = t('held_countingBlocks', number(done), number(of));
  return (
    <div id="counting">
      <p class="meta" role="status">
        {t('held_countingPack')}
      </p>
      {of === 0 ? <progress aria-label={told} /> : <progress max={of} value={done} aria-label={told} />}
    </div>
  );
}

/** Counts the pack; what it returns ends that. What takes no time has no progress. */
function countPack({ ofPack }: MonthCounters, set: (state: OfPack) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let drawn = performance.now();
  const onProgress = (done: number, of: number): void => {
    const now = performance.now();
    if (signal.aborted || now - drawn < REDRAWN_EVERY) return;
    drawn = now;
    set({ pack: 'counting', done, of });
  };
  void ofPack({ onProgress, signal }).then(
    (counts) => !signal.aborted && set({ pack: 'counted', counts }),
    () => !signal.aborted && set({ pack: 'failed' }),
  );
  return () => stop.abort();
}
