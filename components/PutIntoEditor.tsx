import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../utils/i18n.ts';
import type { Inserted } from '../utils/page-editors.ts';
import { insertFaults } from './draft-words.ts';

interface PutProps {
  name: string;
  label: string;
  put: () => Promise<Inserted>;
}

/** Puts something into the editor on a page, and says what came of that. */
export function PutIntoEditor({ name, label, put }: PutProps) {
  const [told, setTold] = useState<MessageKey>();
  const carryOut = async (): Promise<void> => {
    const answer = await put().catch(() => ({ inserted: 'no', why: 'gone' }) as const);
    setTold(answer.inserted === 'yes' ? 'insert_done' : insertFaults[answer.why]);
  };
  return (
    <>
      <div class="actions">
        <button type="button" data-action={name} onClick={() => void carryOut()}>
          {label}
        </button>
      </div>
      <p class="meta said" role="status">
        {told !== undefined && t(told)}
      </p>
    </>
  );
}
