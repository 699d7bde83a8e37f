/** A rule's example, the words between ⟦ and ⟧ set apart as the rule marks them. */
export function Example({ text }: { text: string }) {
  const pieces = text.split(/⟦([^⟧]*)⟧/);
  return (
    <>
      {pieces.map((piece, index) =>
        index % 2 === 1 ? (
          <mark key={piece} class="rule__marked">
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}
