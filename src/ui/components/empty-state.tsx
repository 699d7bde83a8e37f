import type { View } from '../session.ts';
import { words } from '../words.ts';

interface Props {
  view: Exclude<View, { state: 'read' }>;
  read: () => void;
  /** Whether a press here may look at the page; in the side panel only a click on the icon gives that right. */
  canRead: boolean;
}

/** What stands in place of a reading: a sentence that a person would say, and what one can do. */
export function EmptyState({ view, read, canRead }: Props) {
  if (view.state === 'asking' || view.state === 'reading')
    return (
      <div class="empty" role="status">
        <p>{words.empty.asking}</p>
        <progress class="empty__progress" aria-label={words.empty.asking} />
      </div>
    );
  const { title, why, again } = sentences(view);
  return (
    <div class="empty" role="status">
      <p>{title}</p>
      {why === '' ? null : <p class="muted">{why}</p>}
      {view.state === 'no-article' ? <p class="muted">{words.empty.select}</p> : null}
      {again === null ? null : canRead ? (
        <button type="button" class="button" onClick={read}>
          {again}
        </button>
      ) : (
        <p class="muted">{words.empty.clickIcon}</p>
      )}
      {view.state === 'no-article' ? (
        <p>
          <a href="../pasted/index.html" target="_blank" rel="noreferrer">
            {words.empty.pasted}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** What stands in place of a reading where the page is the file of a rule set. */
export function PackPage({ importPack }: { importPack: () => void }) {
  return (
    <div class="empty" role="status">
      <p>{words.empty.pack}</p>
      <button type="button" class="button" onClick={importPack}>
        {words.empty.importPack}
      </button>
    </div>
  );
}

type Ended = Exclude<View, { state: 'read' | 'asking' | 'reading' }>;

/** The sentence, its reason, and the name of the button that tries again, where trying makes sense. */
function sentences(view: Ended): { title: string; why: string; again: string | null } {
  const { empty } = words;
  switch (view.state) {
    case 'none':
      return { title: empty.none, why: '', again: empty.read };
    case 'no-article':
      return { title: empty.noArticle, why: empty.noArticleWhy[view.elsewhere ?? 'nowhere'], again: empty.again };
    case 'failed':
      return { title: empty.failed, why: view.message, again: empty.again };
    case 'refused':
      return {
        title: empty.refused[view.reason],
        why: view.reason === 'not-allowed' ? empty.refusedWhy : view.reason === 'never' ? empty.neverWhy : '',
        again: view.reason === 'failed' ? empty.again : view.reason === 'never' ? empty.anyway : null,
      };
  }
}
