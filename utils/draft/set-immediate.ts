// The builder gives this to the package that unpacks Word files in place of `setimmediate`, which would make code out of
// text where it is given text.

const scope = globalThis as {
  setImmediate?: (task: (...given: unknown[]) => void, ...given: unknown[]) => unknown;
};
scope.setImmediate ??= (task, ...given) => setTimeout(task, 0, ...given);
