import { useState } from 'preact/hooks';
import { hostListsFile, type HostListsOfFile, joinedLists, readHostLists } from '../utils/host-lists-file.ts';
import { number, t } from '../utils/i18n.ts';

interface HostListsFileProps {
  lists: HostListsOfFile;
  change: (lists: HostListsOfFile) => void;
}

/** Saves the lists of sites into a file and adds those of another one. */
export function HostListsFile({ lists, change }: HostListsFileProps) {
  const [told, setTold] = useState('');
  const add = async (file: File): Promise<void> => {
    const read = readHostLists(await file.text());
    if ('wrong' in read) {
      setTold(t(read.wrong === 'not-json' ? 'lists_notJson' : 'lists_noLists'));
      return;
    }
    change(joinedLists(lists, read.lists));
    setTold(t('lists_added', number(read.refused)));
  };
  return (
    <section>
      <h2>{t('lists_file')}</h2>
      <button type="button" id="lists-save" onClick={() => save(hostListsFile(lists))}>
        {t('lists_save')}
      </button>
      <label>
        {t('lists_open')}
        <input
          id="lists-file"
          type="file"
          accept=".json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) void add(file);
          }}
        />
      </label>
      <p role="status">{told}</p>
    </section>
  );
}

/** Hands a text to the browser as a download. */
function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'dzherelo-sites.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
