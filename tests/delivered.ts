import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Delivers a message to all listeners as the browser does; `unheard` when nobody answers it. */
export async function delivered(sender: object, message: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const { onMessage } = fakeBrowser.runtime as unknown as {
      onMessage: {
        trigger(message: unknown, sender: object, answer: (reply: unknown) => void): Promise<unknown[]>;
      };
    };
    void onMessage.trigger(message, sender, resolve).then((heard) => {
      if (!heard.includes(true)) resolve('unheard');
    });
  });
}
