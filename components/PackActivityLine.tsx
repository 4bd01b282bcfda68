import type { PackActivity } from '../utils/corpus/pack-status.ts';
import { dayAndTime, megabytes, t } from '../utils/i18n.ts';

/** What is done about packs, in one line. The numbers stand outside of it: they change too often to be read aloud. */
export function PackActivityLine({ activity }: { activity: PackActivity }) {
  return (
    <div id="pack-activity" data-doing={activity.doing}>
      <p class="meta" role="status">
        {words(activity)}
      </p>
      {(activity.doing === 'queued' || activity.doing === 'looking') && (
        <progress aria-label={words(activity)} />
      )}
      {activity.doing === 'downloading' && <PackProgress done={activity.done} of={activity.of} />}
    </div>
  );
}

/** How much of a pack is here. */
export function PackProgress({ done, of }: { done: number; of: number }) {
  const told = t('pack_progress', megabytes(done), megabytes(of));
  return (
    <>
      <progress max={Math.max(1, of)} value={Math.min(done, of)} aria-label={told} />
      <p class="meta">{told}</p>
    </>
  );
}

function words(activity: PackActivity): string {
  switch (activity.doing) {
    case 'nothing':
      return '';
    case 'waiting':
      return t('pack_waiting', dayAndTime(activity.until));
    case 'queued':
      return t('pack_queued');
    case 'looking':
      return t('pack_looking');
    case 'downloading':
      return t('pack_downloading');
    case 'backing-off':
      return t('pack_backingOff', dayAndTime(activity.until));
  }
}
