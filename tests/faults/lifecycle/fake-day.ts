import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { during } from '../../corpus/during.ts';

/** What wakes the background: an alarm of a name, or anything else that happens in the browser. */
interface Background {
  ring(name: string): Promise<void>;
  wake(): Promise<void>;
}

/** More alarms in one stretch of time are a loop that nobody stops. */
const MOST_RINGS = 200;

/** A browser whose clock is moved by hand: alarms ring when they are due, in the order of their moments, once each. */
export class FakeDay {
  readonly #background: Background;
  /** Milliseconds that have really gone by, whatever the clock says. */
  passed = 0;

  constructor(background: Background) {
    this.#background = background;
  }

  /** Lets so much time pass, by the clock and really. */
  async live(duration: number): Promise<void> {
    const end = Date.now() + duration;
    const began = Date.now();
    for (let rings = 0; ; rings++) {
      if (rings > MOST_RINGS) throw new Error('alarms ring without end');
      const due = (await fakeBrowser.alarms.getAll())
        .filter(({ scheduledTime }) => scheduledTime <= end)
        .toSorted((a, b) => a.scheduledTime - b.scheduledTime)[0];
      if (due === undefined) break;
      vi.setSystemTime(Math.max(Date.now(), due.scheduledTime));
      await fakeBrowser.alarms.clear(due.name);
      await during(this.#background.ring(due.name));
    }
    vi.setSystemTime(Math.max(Date.now(), end));
    this.passed += Date.now() - began;
  }

  /** The computer sleeps, or somebody sets its clock, forward or back: then something happens that wakes the background. */
  async jump(milliseconds: number): Promise<void> {
    vi.setSystemTime(Date.now() + milliseconds);
    await during(this.#background.wake());
  }

  /** The browser forgets its alarms; then something happens. */
  async forgetAlarms(): Promise<void> {
    await fakeBrowser.alarms.clearAll();
    await during(this.#background.wake());
  }
}
