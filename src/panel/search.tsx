import type { PositionKind } from '../engine/analysis.ts';
import type { Filter } from '../ui/model/filter.ts';
import { words } from '../ui/words.ts';

interface SearchProps {
  filter: Filter;
  kinds: readonly PositionKind[];
  change: (filter: Filter) => void;
}

/** Finds statements by their words and kind. */
export function Search({ filter, kinds, change }: SearchProps) {
  return (
    <search class="panel__filter">
      <input
        class="field"
        type="search"
        aria-label={words.table.filter}
        placeholder={words.table.filter}
        value={filter.words}
        onInput={(event) => change({ ...filter, words: event.currentTarget.value })}
      />
      <select
        class="field"
        aria-label={words.table.kindFilter}
        onChange={(event) => {
          const { value } = event.currentTarget;
          change({ ...filter, kind: kinds.find((kind) => kind === value) ?? null });
        }}
      >
        <option value="">{words.table.allKinds}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind} selected={kind === filter.kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
    </search>
  );
}
