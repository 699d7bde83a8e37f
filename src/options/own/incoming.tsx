import { Checked } from './checked.tsx';
import type { Import, OwnPacks } from './model.ts';
import { words } from './words.ts';

/** A file that was chosen for import: what is wrong with it, or what it brings and changes; nothing is taken before the reader says so. */
export function Incoming({ own, incoming: { check, update } }: { own: OwnPacks; incoming: Import }) {
  return (
    <section class="incoming" aria-labelledby="incoming">
      <h3 id="incoming">{check.title === null ? words.notTaken : words.incoming(check.title)}</h3>
      <Checked check={check} />
      {update === null ? null : (
        <>
          <p>{words.versions(update.from, update.to)}</p>
          {update.changes.length === 0 ? <p>{words.noChange}</p> : null}
          <ul class="checked">
            {update.changes.map(({ rule, change }) => (
              <li key={rule}>{words.changes[change](rule)}</li>
            ))}
          </ul>
        </>
      )}
      <div class="buttons">
        {check.id === null ? null : (
          <button type="button" class="button button--primary" onClick={() => void own.take()}>
            {update === null ? words.take : words.takeNewer}
          </button>
        )}
        <button type="button" class="button" onClick={() => own.refuse()}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
