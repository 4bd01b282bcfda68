import { flatten as flattened, flattenDeep } from 'es-toolkit/compat';

// The builder gives this to the package that reads Word files in place of `underscore`, of which it uses no more: the
// rest makes code out of text, which the policy of the extension's pages refuses.

export {
  clone,
  assignIn as extend,
  filter,
  find,
  findIndex,
  reduce as foldl,
  forEach,
  keyBy as indexBy,
  invert,
  isArray,
  isEqual,
  isFunction,
  isString,
  last,
  map,
  map as pluck,
  some as any,
  some,
  values,
} from 'es-toolkit/compat';

/** All levels unless only the first is asked for, as `underscore` has it. */
export const flatten = <T>(list: readonly T[], shallow?: boolean): unknown[] =>
  shallow === true ? flattened(list) : flattenDeep(list);
