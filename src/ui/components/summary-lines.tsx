import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import type { Span } from '../../engine/analysis.ts';
import type { Name, Summary } from '../../export/summary.ts';
import { sayAround } from '../../words/say.ts';
import { words } from '../words.ts';

/** How many names stand in a line before the rest is counted. */
const MOST = 4;

/** The lines above the table: who is quoted by name, how many places lean on unnamed sources, who is named and silent. */
export function SummaryLines({ summary, goTo }: { summary: Summary; goTo: ((span: Span) => void) | null }) {
  const { quoted, reported, unnamed, silent, onlyParty } = summary;
  return (
    <div class="summary">
      <p>
        {quoted.length === 0 ? (
          words.summary.nobodyQuoted
        ) : (
          <Names lead={words.summary.quoted(quoted.length)} names={quoted} goTo={goTo} />
        )}{' '}
        {reported.length === 0 ? null : <Names lead={words.summary.reported} names={reported} goTo={goTo} />}
      </p>
      <p>
        {unnamed.length === 0 ? words.summary.noUnnamed : <Unnamed places={unnamed} goTo={goTo} />}{' '}
        {silent.length === 0 ? null : <Names lead={words.summary.silent} names={silent} goTo={goTo} />}
      </p>
      {onlyParty === null ? null : <p>{words.summary.oneParty(onlyParty)}</p>}
    </div>
  );
}

function Names({ lead, names, goTo }: { lead: string; names: readonly Name[]; goTo: ((span: Span) => void) | null }) {
  // To say that there is one more takes the room of its name.
  const shown = names.slice(0, names.length === MOST + 1 ? names.length : MOST);
  const rest = names.length - shown.length;
  return (
    <span class="summary__names">
      {lead}{' '}
      {shown.map(({ name, mentions }, index) => (
        <Fragment key={name}>
          {index > 0 ? ' ' : ''}
          <span class="summary__name">
            <Jump label={name} title={words.summary.mention(name, mentions.length)} places={mentions} goTo={goTo} />
            {index < names.length - 1 ? words.summary.comma : words.summary.stop}
          </span>
        </Fragment>
      ))}
      {rest > 0 ? ` ${words.summary.more(rest)}${words.summary.stop}` : ''}
    </span>
  );
}

function Unnamed({ places, goTo }: { places: readonly Span[]; goTo: ((span: Span) => void) | null }) {
  const label = words.summary.places(places.length);
  return (
    <span>
      {sayAround('export_unnamed', <Jump label={label} title={words.table.goTo} places={places} goTo={goTo} />)}
    </span>
  );
}

interface JumpProps {
  label: string;
  title: string;
  places: readonly Span[];
  goTo: ((span: Span) => void) | null;
}

/** Words that lead to their places in the article, one after the other; plain words where there is no place. */
function Jump({ label, title, places, goTo }: JumpProps) {
  const next = useSignal(0);
  if (places.length === 0 || goTo === null) return <span dir="auto">{label}</span>;
  const go = () => {
    const place = places[next.value % places.length];
    next.value++;
    if (place) goTo(place);
  };
  return (
    <button type="button" class="jump" title={title} onClick={go} dir="auto">
      {label}
    </button>
  );
}
