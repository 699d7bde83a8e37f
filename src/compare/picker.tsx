import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { compareReports } from '../export/compare/compare.ts';
import { titleOf } from '../export/exported.ts';
import type { OpenTabs, ReadTab, UnreadTab } from './ports.ts';
import { words } from './words.ts';

interface Props {
  first: ReadTab;
  tabs: OpenTabs;
  pick: (tabId: number) => void;
  /** Whether the reader comes back from a comparison: whoever reads by keyboard goes on from here. */
  isBack: boolean;
}

/** The open tabs to compare with, those first that have most in common with the first report. */
export function Picker({ first, tabs, pick, isBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isBack) heading.current?.focus();
  }, [isBack]);
  const choices = useMemo(
    () =>
      tabs.read
        .filter(({ id }) => id !== first.id)
        .map((tab) => ({ tab, shared: compareReports(first.reading, tab.reading).shared }))
        .sort((a, b) => b.shared - a.shared),
    [first, tabs],
  );
  return (
    <section class="picker" aria-labelledby="pick">
      <p lang="en" dir="auto" class="headline">
        {titleOf(first.reading.article)}
      </p>
      <h2 id="pick" ref={heading} tabIndex={-1}>
        {words.pick}
      </h2>
      {choices.length === 0 ? <p>{words.nothingRead}</p> : <p class="muted">{words.pickWhy}</p>}
      <ul class="picker__tabs">
        {choices.map(({ tab, shared }) => (
          <li key={tab.id}>
            <button type="button" class="picker__tab" onClick={() => pick(tab.id)}>
              <span lang="en" dir="auto" class="picker__headline">
                {titleOf(tab.reading.article)}
              </span>
              <span class="muted">
                {[tab.reading.article.meta.outlet, words.inCommon(shared)].filter((one) => one !== null).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {tabs.unread.length === 0 ? null : <Unread tabs={tabs.unread} />}
    </section>
  );
}

/** Tabs that were not read: by title where the browser tells it, and what to do. */
function Unread({ tabs }: { tabs: readonly UnreadTab[] }) {
  const titled = tabs.filter(({ title }) => title !== null);
  return (
    <div class="picker__unread muted">
      <p>
        {words.unread(tabs.length)} {words.howToRead}
      </p>
      {titled.length === 0 ? null : (
        <ul>
          {titled.map(({ title, foreign }, index) => (
            <li key={index}>
              <bdi>{title}</bdi>
              {foreign ? ` ${words.foreign}` : ''}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
