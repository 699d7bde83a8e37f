interface Props {
  label: string;
  /** What the browser's dialog offers, as in an input's `accept`. */
  accept: string;
  open: (text: string) => Promise<void>;
}

/** Lets the reader choose a file, and hands on its text. */
export function FileButton({ label, accept, open }: Props) {
  return (
    <label class="button file">
      {label}
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file can be chosen twice in a row: it may have changed.
          event.currentTarget.value = '';
          if (file) void file.text().then(open);
        }}
      />
    </label>
  );
}
