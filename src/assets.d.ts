/** Bytes of a file, inlined by scripts/vite-models.ts; decoded at each call. */
declare module '*.bin?bytes' {
  export default function load(): Uint8Array<ArrayBuffer>;
}
