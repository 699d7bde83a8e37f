import { saveFile } from '../../ui/save.ts';
import { FileButton } from '../file-button.tsx';
import { Section } from '../section.tsx';
import { Editor } from './editor.tsx';
import { Incoming } from './incoming.tsx';
import type { OwnPacks } from './model.ts';
import { words } from './words.ts';

/** The reader's own rule sets: written here, imported from a file, changed, taken along, deleted. */
export function OwnPacksSection({ own }: { own: OwnPacks }) {
  const { packs, draft, incoming, deleted, problem } = own;
  return (
    <Section id="own-packs" title={words.title} why={words.titleWhy}>
      {packs.value.length === 0 ? <p>{words.none}</p> : null}
      <ul class="plain">
        {packs.value.map(({ id, source }) => (
          <li key={id}>
            <span>{id}</span>
            <span class="buttons">
              <button type="button" class="quiet" onClick={() => void own.edit(id)} aria-label={words.changeOne(id)}>
                {words.change}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={words.exportOne(id)}
                onClick={() => saveFile(`${id}.yaml`, 'text/yaml', source)}
              >
                {words.export}
              </button>
              <button type="button" class="quiet" aria-label={words.deleteOne(id)} onClick={() => void own.remove(id)}>
                {words.delete}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p role="status">
        {deleted.value === null ? null : (
          <>
            {words.deleted(deleted.value.id)}{' '}
            <button type="button" class="quiet" onClick={() => void own.bringBack()}>
              {words.undo}
            </button>
          </>
        )}
        {problem.value}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void own.write()}>
          {words.write}
        </button>
        <FileButton label={words.import} accept=".yaml,.yml,text/yaml,text/plain" open={own.import} />
      </div>
      {incoming.value === null ? null : <Incoming own={own} incoming={incoming.value} />}
      {draft.value === null ? null : <Editor own={own} draft={draft.value} />}
    </Section>
  );
}
