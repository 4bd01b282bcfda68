import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../utils/i18n.ts';
import type { TabState } from '../utils/tab-state.ts';

interface LooksWrongProps {
  state: TabState;
  tabId: number;
}

/** "This looks wrong": a report for a person. What makes it is loaded when it is opened. */
export function LooksWrong(props: LooksWrongProps) {
  const [Form, setForm] = useState<ComponentType<LooksWrongProps>>();
  if (props.state.state !== 'verdict' && props.state.state !== 'too-little-text') return null;
  const load = async (): Promise<void> => {
    const { ReportForm } = await import('./ReportForm.tsx');
    setForm(() => ReportForm);
  };
  return (
    <details class="looks-wrong" onToggle={() => void load()}>
      <summary>{t('report_open')}</summary>
      {Form !== undefined && <Form {...props} />}
    </details>
  );
}
