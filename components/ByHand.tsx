import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../utils/i18n.ts';

/** A text that the browser did not let be copied: shown, and selected so that one key copies it. */
export function ByHand({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <label>
      <span>{t('copyFailed')}</span>
      <textarea ref={field} readOnly value={text} />
    </label>
  );
}
