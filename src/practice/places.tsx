import type { Span } from '../engine/analysis.ts';
import type { RuleSetText, SampleMark } from '../shared/messages.ts';
import { Fact } from '../ui/components/fact.tsx';
import { LineSample } from '../ui/components/line-sample.tsx';
import { SameRule } from '../ui/components/same-rule.tsx';
import { facts } from '../ui/words-marks.ts';
import { sayList } from '../words/say.ts';
import type { Place } from './compare.ts';
import type { Practice } from './model.ts';
import { words } from './words.ts';

interface Props {
  practice: Practice;
  text: string;
  places: readonly Place[];
}

/** What both marked, what only the reader did, what only Caveat did; with the rule's words where the two differ. */
export function Places({ practice, text, places }: Props) {
  const numbered = places.map((place, index) => ({ place, number: index + 1 }));
  /** The place at which a rule is explained: the first of those that only Caveat marked. */
  const explainedAt = (rule: string) =>
    numbered.find(({ place }) => place.who === 'caveat' && place.marks.some((mark) => mark.rule === rule))?.number;
  return (
    <div class="places">
      {(['both', 'reader', 'caveat'] as const).map((who) => {
        const these = numbered.filter(({ place }) => place.who === who);
        return (
          <section key={who} aria-labelledby={`who-${who}`}>
            <h3 id={`who-${who}`}>{words.who[who]}</h3>
            {these.length === 0 ? <p class="muted">{words.none[who]}</p> : null}
            {these.map(({ place, number }) => (
              <PlaceCard
                key={number}
                number={number}
                place={place}
                text={text}
                kinds={practice.kinds}
                explainedAt={explainedAt}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}

interface CardProps {
  place: Place;
  number: number;
  text: string;
  kinds: readonly RuleSetText[];
  explainedAt: (rule: string) => number | undefined;
}

function PlaceCard({ place, number, text, kinds, explainedAt }: CardProps) {
  const kind = kinds.find(({ id }) => id === place.kind);
  const titles = sayList(place.otherwise.map((id) => kinds.find((one) => one.id === id)?.title ?? id));
  return (
    <div class="place" id={`place-${number}`}>
      <h4>
        {number}. {kind === undefined ? null : <LineSample style={kind.style} />} <bdi lang="en">{kind?.title}</bdi>
      </h4>
      {place.who === 'both' ? (
        <Both place={place} text={text} />
      ) : (
        <p class="place__words">
          <bdi lang="en">{said(text, place.who === 'reader' ? place.own : place.marks)}</bdi>
        </p>
      )}
      {titles === '' ? null : (
        <p>{place.who === 'reader' ? words.otherwiseCaveat(titles) : words.otherwiseYou(titles)}</p>
      )}
      {place.who === 'caveat'
        ? rulesOf(place.marks).map((mark) => {
            const at = explainedAt(mark.rule) ?? number;
            return at === number ? (
              <Rule key={mark.rule} mark={mark} />
            ) : (
              <SameRule key={mark.rule} title={mark.title} at={at} href={`#place-${at}`} />
            );
          })
        : null}
      {place.who === 'reader' && titles === '' ? <NoRule kind={kind} /> : null}
    </div>
  );
}

/** The same words once; where the two readings drew the line elsewhere, both. */
function Both({ place, text }: { place: Place; text: string }) {
  const own = said(text, place.own);
  const caveat = said(text, place.marks);
  if (own === caveat)
    return (
      <p class="place__words">
        <bdi lang="en">{own}</bdi>
      </p>
    );
  return (
    <p class="place__words">
      <span class="muted">{words.you}</span> <bdi lang="en">{own}</bdi>
      <br />
      <span class="muted">{words.caveat}</span> <bdi lang="en">{caveat}</bdi>
    </p>
  );
}

function Rule({ mark }: { mark: SampleMark }) {
  return (
    <dl class="facts">
      <Fact name={facts.rule} english={mark.title} />
      <Fact name={facts.why} english={mark.why} />
      <Fact name={facts.normal} english={mark.normal} />
      <Fact name={facts.ask} english={mark.ask} />
    </dl>
  );
}

function NoRule({ kind }: { kind: RuleSetText | undefined }) {
  return (
    <>
      <p>{words.noRule}</p>
      {kind === undefined ? null : (
        <details>
          <summary>{words.looksFor}</summary>
          <ul>
            {kind.rules.map(({ id, title }) => (
              <li key={id}>
                <bdi lang="en">{title}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function rulesOf(marks: readonly SampleMark[]): SampleMark[] {
  return marks.filter((mark, nth) => marks.findIndex(({ rule }) => rule === mark.rule) === nth);
}

function said(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `“${text.slice(start, end)}”`).join(' · ');
}
