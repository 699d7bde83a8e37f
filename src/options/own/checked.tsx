import type { PackCheck } from '../../shared/messages.ts';
import { words } from './words.ts';

/** What is wrong with a rule set's file, each error at its place; or that it is right; or which examples are not. */
export function Checked({ check, goTo }: { check: PackCheck; goTo?: (line: number) => void }) {
  if (check.errors.length > 0)
    return (
      <>
        <p>{words.errors(check.errors.length)}</p>
        <ul class="checked">
          {check.errors.map(({ rule, place, message, line }) => (
            <li key={`${place} ${message}`}>
              {line === undefined ? null : goTo === undefined ? (
                <span class="muted">{words.line(line)} </span>
              ) : (
                <button type="button" class="quiet" onClick={() => goTo(line)}>
                  {words.line(line)}
                </button>
              )}{' '}
              <span lang="en" dir="ltr">
                {[[rule, place].filter(Boolean).join(', '), message].filter(Boolean).join(': ')}
              </span>
            </li>
          ))}
        </ul>
      </>
    );
  if (check.failures.length === 0) return <p>{words.right(check.rules)}</p>;
  return (
    <>
      <p>{words.failures(check.failures.length)}</p>
      <ul class="checked">
        {check.failures.map(({ rule, place, text, expected, found }) => (
          <li key={`${rule} ${place}`}>
            <bdi>
              {rule}, {place}
            </bdi>
            : <bdi>“{text}”</bdi>
            <br />
            <span class="muted">{words.shouldMark(expected)}</span> <span>{words.doesMark(found)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
