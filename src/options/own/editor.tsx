import { useRef } from 'preact/hooks';
import { Checked } from './checked.tsx';
import type { Draft, OwnPacks } from './model.ts';
import { Tried } from './tried.tsx';
import { words } from './words.ts';

/** Writes a rule set: its file, what is wrong with it as one types, its examples, and a text to try it on. */
export function Editor({ own, draft }: { own: OwnPacks; draft: Draft }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { check } = draft;
  const goTo = (line: number) => {
    const box = area.current;
    if (box === null) return;
    const lines = draft.source.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    box.focus();
    box.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    // A text area scrolls to its caret only for a key that is typed.
    box.scrollTop = ((line - 3) * box.scrollHeight) / Math.max(1, lines.length);
  };
  return (
    <div class="editor">
      <label for="pack-source">{words.file}</label>
      <textarea
        id="pack-source"
        ref={area}
        class="editor__source"
        rows={22}
        spellcheck={false}
        dir="ltr"
        value={draft.source}
        aria-describedby="pack-check"
        onInput={(event) => own.type(event.currentTarget.value)}
      />
      <div id="pack-check" aria-live="polite">
        {check === null ? <p class="muted">{words.checking}</p> : <Checked check={check} goTo={goTo} />}
      </div>
      <label for="pack-try">{words.tryOn}</label>
      <textarea
        id="pack-try"
        rows={4}
        dir="auto"
        value={draft.tried}
        onInput={(event) => own.tryOn(event.currentTarget.value)}
      />
      {draft.tried === '' ? null : <Tried text={draft.tried} marks={draft.marks} />}
      <div class="buttons">
        <button
          type="button"
          class="button button--primary"
          disabled={check?.id == null}
          onClick={() => void own.save()}
        >
          {words.save}
        </button>
        <button type="button" class="button" onClick={() => own.close()}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
