/** Bytes of a file, inlined by scripts/vite-models.ts; decoded at each call. */
declare module '*.bin?bytes' {
  export default function load(): Uint8Array<ArrayBuffer>;
}

/** Word lists by name, read by scripts/vite-packs.ts. */
declare module '*.yaml?lists' {
  const lists: Record<string, string[]>;
  export default lists;
}

/** The extension's own packs compiled by scripts/vite-compiled.ts; parsed at each call. */
declare module 'caveat:compiled-packs' {
  export default function compiled(): import('./engine/rules/compiled-data.ts').CompiledData;
}

/** A checked rule pack, read by scripts/vite-packs.ts. */
declare module '*.yaml' {
  const pack: import('./engine/rules/pack.ts').Pack;
  export default pack;
}
