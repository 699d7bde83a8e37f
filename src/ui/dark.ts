import { type ReadonlySignal, signal } from '@preact/signals';

/** Whether our pages are dark, as the reader's system has it by now. */
export function prefersDark(): ReadonlySignal<boolean> {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const dark = signal(scheme.matches);
  scheme.addEventListener('change', () => {
    dark.value = scheme.matches;
  });
  return dark;
}
