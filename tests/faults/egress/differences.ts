import type { Target } from '../../build/output.ts';
import { reviewedPolicy, reviewedRights } from './reviewed.ts';

/** Keys of a manifest that are not as reviewed: there, gone, or with another value where the value grants something. */
export function differences(manifest: Readonly<Record<string, unknown>>, target: Target): string[] {
  const { keys, permissions, hostPermissions, connectable } = reviewedRights[target];
  const wanted: Record<string, unknown> = {
    manifest_version: 3,
    permissions,
    host_permissions: hostPermissions,
    content_security_policy: { extension_pages: reviewedPolicy },
    externally_connectable: connectable,
  };
  const other = Object.entries(wanted).flatMap(([key, value]) =>
    JSON.stringify(manifest[key]) === JSON.stringify(value) ? [] : [key],
  );
  const there = Object.keys(manifest);
  const strange = [
    ...there.filter((key) => !keys.includes(key)),
    ...keys.filter((key) => !there.includes(key)),
  ];
  return [...new Set([...other, ...strange])].toSorted();
}
