import { marks } from '../ui/words-marks.ts';
import type { Options } from './model.ts';

/** Stands in place of rule sets that have not come: the background may have to wake up first, and that takes a moment. */
export function LoadingNote({ options }: { options: Options }) {
  const loading = options.loading.value;
  if (loading === 'there') return null;
  if (loading === 'loading')
    return (
      <p class="muted" role="status">
        {marks.loading} <progress class="empty__progress" aria-label={marks.loading} />
      </p>
    );
  return (
    <p role="status">
      {marks.notLoaded}{' '}
      <button type="button" class="quiet" onClick={() => void options.reloadRuleSets()}>
        {marks.loadAgain}
      </button>
    </p>
  );
}
