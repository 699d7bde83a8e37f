/** One thing that a rule says of itself, in a list of such (`dl`): rule sets are in English. */
export function Fact({ name, english }: { name: string; english: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd lang="en" dir="auto">
        {english}
      </dd>
    </>
  );
}
