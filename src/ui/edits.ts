import { type ReadonlySignal, signal } from '@preact/signals';
import type { Edit } from '../export/edits/edit.ts';
import type { ArticleKey } from '../shared/edits.ts';
import type { Store } from './storing.ts';

/** Where the edits of the article that is shown are kept. */
export interface EditPorts {
  read(article: ArticleKey): Promise<Edit[]>;
  write(article: ArticleKey, change: (current: Edit[]) => Edit[]): Promise<void>;
  /** Calls back when another view changed them; returns a function that ends it. */
  onChange(changed: () => void): () => void;
  /** Whether they outlive this view: not in a private window. */
  lasting: boolean;
  /** Lets the view that is opened next have the edits, where they live in this one alone. */
  handOver(article: ArticleKey): Promise<void>;
}

/** The reader's edits of the article that is shown. */
export interface Edits {
  list: ReadonlySignal<readonly Edit[]>;
  lasting: boolean;
  /** Turns to an article, or to none. */
  show(article: ArticleKey | null): Promise<void>;
  add(edit: Edit): Promise<void>;
  /** Takes back the edit at this place of the list. */
  takeBack(index: number): Promise<void>;
  /** To be called before another view of the article is opened. */
  handOver(): Promise<void>;
  close(): void;
}

export function createEdits(ports: EditPorts, store: Store): Edits {
  const list = signal<readonly Edit[]>([]);
  let shown: ArticleKey | null = null;

  async function load(): Promise<void> {
    const asked = shown;
    const read = asked === null ? [] : await ports.read(asked);
    if (asked === shown) list.value = read;
  }

  async function change(next: (current: Edit[]) => Edit[]): Promise<void> {
    const article = shown;
    if (article === null) return;
    await store(() => ports.write(article, next));
    await load();
  }

  const stop = ports.onChange(() => void load());
  return {
    list,
    lasting: ports.lasting,
    async show(article) {
      shown = article;
      await load();
    },
    add: (edit) => change((current) => [...current, edit]),
    takeBack: (index) => change((current) => current.filter((_, at) => at !== index)),
    handOver: async () => {
      if (shown !== null) await ports.handOver(shown);
    },
    close: stop,
  };
}
