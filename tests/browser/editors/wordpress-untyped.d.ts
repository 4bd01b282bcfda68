// WordPress ships no types of these packages; what the test page uses of them.
declare module '@wordpress/block-editor' {
  import type { ComponentType, ReactNode } from '@wordpress/element';
  interface Changed {
    selection: unknown;
  }
  export const BlockEditorProvider: ComponentType<{
    value: unknown;
    selection: unknown;
    onInput(blocks: unknown, changed: Changed): void;
    onChange(blocks: unknown, changed: Changed): void;
    settings: object;
    children?: ReactNode;
  }>;
  export const BlockCanvas: ComponentType<{ height: string }>;
}
declare module '@wordpress/block-library' {
  export function registerCoreBlocks(): void;
}
declare module '@wordpress/blocks' {
  export function parse(post: string): unknown;
  export function serialize(blocks: unknown): string;
}
