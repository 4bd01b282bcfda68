import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useState } from 'preact/hooks';
import { CitationOptions } from '../../components/CitationOptions.tsx';
import type { CitationTemplate } from '../../utils/citation/choice.ts';
import { defaults, type Settings } from '../../utils/settings.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

/** The section with settings that follow what is changed. */
function opened(given: Partial<Settings> = {}) {
  const changes: Partial<Settings>[] = [];
  function Section() {
    const [settings, setSettings] = useState<Settings>({ ...defaults(), ...given });
    const change = (changed: Partial<Settings>): void => {
      changes.push(changed);
      setSettings((now) => ({ ...now, ...changed }));
    };
    return <CitationOptions settings={settings} change={change} />;
  }
  const { container } = render(<Section />);
  const one = <E extends Element>(selector: string): E => {
    const found = container.querySelector<E>(selector);
    if (found === null) throw new Error(`there is no ${selector}`);
    return found;
  };
  const type = (selector: string, value: string): void =>
    void fireEvent.input(one(selector), { target: { value } });
  const fault = (): string => one('#template-fault').textContent;
  const preview = (): string => one('#citation-templates .preview').textContent;
  return { container, changes, one, type, fault, preview };
}
const desk: CitationTemplate = { name: 'Our desk', format: 'rich', text: '{title} ({link})' };

test('a format is chosen, and what it looks like is shown', async () => {
  const { changes, one } = opened();
  expect(one('#citation > .preview a').textContent).toBe('Ukrinform');
  fireEvent.change(one('[data-citation=format]'), { target: { value: 'wiki' } });
  expect(changes).toEqual([{ citationFormat: 'wiki' }]);
  await waitFor(() =>
    expect(one('#citation > .preview pre').textContent).toContain('[https://www.ukrinform.net/'),
  );
});

test('where links lead is chosen', () => {
  const { changes, one } = opened();
  fireEvent.click(one('[value="exact-words"]'));
  expect(changes).toEqual([{ citationLink: 'exact-words' }]);
});

describe('a wording', () => {
  test('begins with the usual one, and is shown as it will be', () => {
    const { one, preview, fault } = opened();
    expect(one<HTMLTextAreaElement>('#template-text').value).toBe('{sentence} This is reported by {link}.');
    // It has no name yet.
    expect(fault()).toBe(message('en', 'citation_fault_name'));
    fireEvent.input(one('#template-name'), { target: { value: 'Our desk' } });
    expect(fault()).toBe('');
    expect(preview()).toContain('This is reported by Ukrinform.');
  });

  test.each([
    ['{title}', 'citation_fault_noLink', []],
    ['{title}\n{link}', 'citation_fault_noLink', []],
    ['{link} {author}', 'citation_fault_unknown', ['\u2068{author}\u2069']],
    ['{link} {', 'citation_fault_brace', []],
    ['', 'citation_fault_empty', []],
  ] as const)('%j is not taken, and why is said', (text, key, parts) => {
    const { container, changes, one, type, fault } = opened();
    type('#template-name', 'Our desk');
    type('#template-text', text);
    expect(fault()).toBe(message('en', key, parts));
    expect(container.querySelector('#citation-templates .preview')).toBeNull();
    fireEvent.submit(one('form'));
    expect(changes).toEqual([]);
  });

  test('is saved, listed, and offered as a format', () => {
    const { container, changes, one, type } = opened();
    type('#template-name', ' Our desk ');
    type('#template-text', desk.text);
    fireEvent.submit(one('form'));
    expect(changes).toEqual([{ citationTemplates: [desk] }]);
    expect(one('#citation-templates li bdi').textContent).toBe('Our desk');
    expect(one('#templates-told').textContent).toBe(message('en', 'citation_saved'));
    expect(one<HTMLInputElement>('#template-name').value).toBe('');
    const offered = [...container.querySelectorAll('[data-citation=format] option')];
    expect(offered.at(-1)?.textContent).toBe('Our desk');
  });
});

describe('a wording that is kept', () => {
  test('is edited under another name, which the choice follows', () => {
    const given = { citationTemplates: [desk], citationFormat: 'house:Our desk' } as const;
    const { changes, one, type } = opened({ ...given, citationTemplates: [desk] });
    fireEvent.click(one(`[aria-label="${message('en', 'citation_edit', ['\u2068Our desk\u2069'])}"]`));
    type('#template-name', 'Night desk');
    fireEvent.submit(one('form'));
    expect(changes).toEqual([
      { citationTemplates: [{ ...desk, name: 'Night desk' }], citationFormat: 'house:Night desk' },
    ]);
  });

  test('that is chosen and removed leaves rich text', () => {
    const { changes, one } = opened({ citationTemplates: [desk], citationFormat: 'house:Our desk' });
    fireEvent.click(one(`[aria-label="${message('en', 'action_remove', ['\u2068Our desk\u2069'])}"]`));
    expect(changes).toEqual([{ citationTemplates: [], citationFormat: 'rich' }]);
  });
});

describe('a wording that is written', () => {
  test('gets a variable where the caret stands', () => {
    const { one, type } = opened();
    type('#template-text', '{link}: ');
    const area = one<HTMLTextAreaElement>('#template-text');
    area.setSelectionRange(8, 8);
    fireEvent.click(one(`[aria-label="${message('en', 'citation_insert', ['{title}'])}"]`));
    expect(area.value).toBe('{link}: {title}');
  });

  test('beyond the most that are kept is not taken', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ ...desk, name: `Desk ${i}` }));
    const { type, fault } = opened({ citationTemplates: many });
    type('#template-name', 'One more');
    expect(fault()).toBe(message('en', 'citation_fault_tooMany'));
  });
});

test.each(languages)('it can be used by everyone in %s', async (language) => {
  speak(language);
  const { container } = opened({ citationTemplates: [desk] });
  expect(await complaints(container)).toEqual([]);
});
