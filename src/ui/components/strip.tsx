import { useSignal } from '@preact/signals';
import type { Span } from '../../engine/analysis.ts';
import { type Lane, nearest } from '../model/pictures.ts';
import { words } from '../words.ts';
import { fillOf, PATTERNS } from './bars.tsx';

interface Props {
  lanes: readonly Lane[];
  /** The article's length, and its sentences: the places that the slider goes through. */
  length: number;
  sentences: readonly Span[];
  goTo: (span: Span) => void;
}

/** The whole article from left to right: where each side speaks, where each rule set marks. A press goes there. */
export function Strip({ lanes, length, sentences, goTo }: Props) {
  const at = useSignal(0);
  const last = sentences.length - 1;
  return (
    <div class="strip">
      <ul class="bars">
        {lanes.map((lane, index) => (
          <LaneView key={lane.key} lane={lane} index={index} length={length} goTo={goTo} />
        ))}
      </ul>
      {last < 1 ? null : (
        <label class="bars__row strip__slider">
          <span class="bars__label">{words.pictures.stripPlace}</span>
          <input
            type="range"
            // As the article runs, whichever way the interface is read.
            dir="ltr"
            min={0}
            max={last}
            value={at.value}
            aria-valuetext={words.pictures.sentence(at.value + 1, sentences.length)}
            onInput={(event) => {
              at.value = Number(event.currentTarget.value);
              const sentence = sentences[at.value];
              if (sentence) goTo(sentence);
            }}
          />
          <span class="bars__number" aria-hidden="true">
            {words.pictures.sentence(at.value + 1, sentences.length)}
          </span>
        </label>
      )}
    </div>
  );
}

interface LaneProps {
  lane: Lane;
  index: number;
  length: number;
  goTo: (span: Span) => void;
}

function LaneView({ lane, index, length, goTo }: LaneProps) {
  const { label, places, style } = lane;
  const next = useSignal(0);
  const go = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    // The keyboard has no place in the picture: it goes through the lane's places, one after the other.
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const fromPointer = event.detail > 0 && width > 0;
    const place = fromPointer
      ? nearest(places, ((event.clientX - left) / width) * length)
      : places[next.value % places.length];
    next.value = (fromPointer && place ? places.indexOf(place) : next.value) + 1;
    if (place) goTo(place);
  };
  const { pictures, summary } = words;
  const count = summary.places(places.length);
  const percent = (n: number) => `${(n / Math.max(1, length)) * 100}%`;
  const fill = style === null ? fillOf(PATTERNS[index % PATTERNS.length] ?? 'solid') : 'currentColor';
  return (
    <li class="bars__row" style={style === null ? undefined : { '--light': style.light, '--dark': style.dark }}>
      <span class="bars__label" dir="auto">
        {label}
      </span>
      <button
        type="button"
        class={style === null ? 'lane' : 'lane lane--marks'}
        aria-label={style === null ? pictures.side(label, count) : pictures.marks(label, count)}
        title={style === null ? pictures.sideWhy(label) : pictures.marksWhy(label)}
        onClick={go}
      >
        <svg width="100%" height="14" aria-hidden="true">
          <rect class="bars__track" x="0" y="1" width="100%" height="12" rx="2" />
          {places.map((place) => (
            <g key={`${place.start}-${place.end}`}>
              <rect
                class="lane__place"
                x={percent(place.start)}
                y="1"
                width={percent(place.end - place.start)}
                height="12"
                fill={fill}
              />
              <rect class="lane__edge" x={percent(place.start)} y="1" width="2" height="12" fill="currentColor" />
            </g>
          ))}
        </svg>
      </button>
      <span class="bars__number">{count}</span>
    </li>
  );
}
