import type { CollectionStatus } from '../utils/corpus/collection-status.ts';
import { dayAndTime, number, t } from '../utils/i18n.ts';
import { isolated } from '../utils/text/isolated.ts';

/** What collection is doing, in one line, with a bar while it runs. */
export function CollectionLine({ status }: { status: CollectionStatus }) {
  const { activity } = status;
  return (
    <div class="collection" role="status">
      <p class="meta">{words(activity)}</p>
      {activity.doing === 'collecting' && activity.of > 0 && (
        <progress max={activity.of} value={activity.done} aria-label={words(activity)} />
      )}
    </div>
  );
}

function words(activity: CollectionStatus['activity']): string {
  switch (activity.doing) {
    case 'off':
      return t('collection_off');
    case 'waiting':
      return t('collection_waiting', dayAndTime(activity.until));
    case 'collecting':
      return t('collection_collecting', number(activity.done), number(activity.of));
    case 'backing-off':
      return t('collection_backingOff', isolated(activity.after), dayAndTime(activity.until));
  }
}
