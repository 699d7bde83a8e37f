import { useSignal } from '@preact/signals';
import type { FileKind } from '../model/files.ts';
import { words } from '../words.ts';

interface Props {
  copy: () => void;
  save: (kind: FileKind) => void;
  /** Opens the print view; null where there is none to open. */
  print: (() => void) | null;
  /** Opens the comparison with another report; null where there is none. */
  compare: (() => void) | null;
}

const FILES: FileKind[] = ['csv', 'json', 'annotations'];

/** Copy and export: what a reader takes along. */
export function TakeAlong({ copy, save, print, compare }: Props) {
  const open = useSignal(false);
  return (
    <>
      <button type="button" class="quiet" title={words.footer.copyWhy} onClick={copy}>
        {words.footer.copy}
      </button>
      <button type="button" class="quiet" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        {words.footer.export} <span aria-hidden="true">{open.value ? '▴' : '▾'}</span>
      </button>
      {open.value ? (
        <span class="exports">
          {FILES.map((kind) => (
            <button key={kind} type="button" class="button" onClick={() => save(kind)}>
              {words.footer.exports[kind]}
            </button>
          ))}
          {print === null ? null : (
            <button type="button" class="button" onClick={print}>
              {words.footer.exports.print}
            </button>
          )}
          {compare === null ? null : (
            <button type="button" class="button" onClick={compare}>
              {words.footer.compare}
            </button>
          )}
        </span>
      ) : null}
    </>
  );
}
