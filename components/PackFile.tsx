import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PackFault } from '../utils/corpus/pack-fault.ts';
import { number, t } from '../utils/i18n.ts';
import { isolated } from '../utils/text/isolated.ts';
import { packFaultKeys } from './pack-words.ts';
import { PackProgress } from './PackActivityLine.tsx';

/** How opening a pack file, or deleting the pack, stands. */
export type PackWork =
  | { state: 'idle' | 'removed' }
  | { state: 'busy'; done: number; of: number }
  | { state: 'done'; generation: number; articles: number }
  | { state: 'refused'; fault: PackFault }
  /** The user is asked whether to trust a key. */
  | { state: 'asking'; key: string; file: File }
  | { state: 'failed'; why: string };

interface PackFileProps {
  work: PackWork;
  open: (file: File, trusted?: string) => void;
  decline: () => void;
}

/** Opens a pack file, asks about its key where none is known, and tells how it went. */
export function PackFile({ work, open, decline }: PackFileProps) {
  return (
    <div>
      <label>
        {t('pack_file')}
        <input
          id="pack-file"
          type="file"
          disabled={work.state === 'busy'}
          aria-describedby="pack-file-hint"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) open(file);
          }}
        />
      </label>
      <p class="meta" id="pack-file-hint">
        {t('pack_fileHint')}
      </p>
      {work.state === 'busy' && <PackProgress done={work.done} of={work.of} />}
      {work.state === 'asking' && (
        <TrustQuestion keyName={work.key} yes={() => open(work.file, work.key)} no={decline} />
      )}
      <p id="pack-result" data-state={work.state} role="status">
        {words(work)}
      </p>
    </div>
  );
}

/** What is in the way of a mistake comes first and is focused. */
function TrustQuestion({ keyName, yes, no }: { keyName: string; yes: () => void; no: () => void }) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div role="group" aria-labelledby="pack-trust">
      <p id="pack-trust">{t('pack_trust', keyName)}</p>
      <button type="button" id="pack-trust-no" ref={first} onClick={no}>
        {t('pack_trustNo')}
      </button>
      <button type="button" id="pack-trust-yes" onClick={yes}>
        {t('pack_trustYes')}
      </button>
    </div>
  );
}

function words(work: PackWork): string {
  switch (work.state) {
    case 'idle':
    case 'asking':
      return '';
    case 'busy':
      return t('pack_opening');
    case 'removed':
      return t('pack_deleted');
    case 'done':
      return t('pack_opened', number(work.generation), number(work.articles));
    case 'refused':
      return t('pack_refused', t(packFaultKeys[work.fault]));
    case 'failed':
      return t('pack_failed', isolated(work.why));
  }
}
