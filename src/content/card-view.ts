import type { Span } from '../engine/analysis.ts';
import { direction, language, say, sayList } from '../words/say.ts';
import type { Line, Piece, Section } from './card-content.ts';
import { element } from './dom.ts';

/** What the reader can do in the card. */
export interface CardActions {
  close: () => void;
  step: (by: 1 | -1) => void;
  goTo: (span: Span) => void;
  /** Shows it among what the article says, in the panel. */
  inPanel: (section: Section) => void;
  hideMark: (section: Section) => void;
  /** Null where the page belongs to no site. */
  hidePhrase: ((section: Section) => void) | null;
  turnOff: (section: Section) => void;
  /** Null where the page belongs to no site. */
  turnOffHere: ((section: Section) => void) | null;
}

export interface CardData {
  sections: Section[];
  /** Whether the page under the mark is dark. */
  dark: boolean;
  /** Later marks of a rule open with their first line only. */
  small: boolean;
  /** Its number among the marks, from 1, and how many there are. */
  place: { number: number; all: number };
}

/** What articles and rule sets are written in, whatever the interface speaks. */
const ENGLISH = { lang: 'en', dir: 'auto' };

/** The card's element, for the shadow root. One section for each rule set that marks the words. */
export function cardView(data: CardData, actions: CardActions): HTMLElement {
  const [first, ...others] = data.sections;
  if (first === undefined) throw new Error('a card without a section');
  const close = button(say('content_close'), '✕', actions.close);
  const bar = element('div', { class: 'bar' }, heading(first, data.dark), ...steps(data, actions), close);
  return element(
    'section',
    {
      class: data.dark ? 'card dark' : 'card',
      attributes: {
        role: 'dialog',
        lang: language(),
        dir: direction(),
        tabindex: '-1',
        'aria-label': say('content_card', sayList(data.sections.map(({ title }) => title))),
      },
    },
    bar,
    sectionView(first, data, actions, null),
    ...others.map((section) => sectionView(section, data, actions, heading(section, data.dark))),
  );
}

function steps({ place }: CardData, actions: CardActions): HTMLElement[] {
  const position = element('span', { class: 'place label' }, say('content_place', place.number, place.all));
  return [
    position,
    button(say('content_previous'), '‹', () => actions.step(-1)),
    button(say('content_next'), '›', () => actions.step(1)),
  ];
}

function heading({ title, style }: Section, dark: boolean): HTMLElement {
  const name = element('span', { class: 'title', attributes: ENGLISH }, title);
  name.style.setProperty('--line', style.line);
  name.style.setProperty('--colour', dark ? style.dark : style.light);
  return element('h2', {}, name);
}

function sectionView(section: Section, data: CardData, actions: CardActions, title: HTMLElement | null): HTMLElement {
  const [first, ...rest] = section.lines.map((line) => lineView(line, actions));
  const body = element('div', {}, ...rest, ...disclosures(section, actions));
  const parts = [...(title === null ? [] : [title]), ...(first === undefined ? [] : [first])];
  const view = element('div', { class: 'section' }, ...parts, body);
  if (data.small && rest.length > 0) {
    body.hidden = true;
    const more = element('button', { attributes: { type: 'button' } }, say('content_folded', say('content_more')));
    more.addEventListener('click', () => {
      body.hidden = false;
      row.remove();
      // The button that had the focus is gone.
      body.querySelector('button')?.focus();
    });
    const row = element('div', { class: 'row' }, more);
    view.append(row);
  }
  return view;
}

/** Why marked ▸ and Hide or change ▾: two buttons in a row, each with a panel under it. */
function disclosures(section: Section, actions: CardActions): HTMLElement[] {
  const why = element('div', { class: 'panel' }, ...section.why.map((line) => lineView(line, actions)));
  const { hidePhrase, turnOffHere } = actions;
  const choices = element(
    'div',
    { class: 'choices' },
    choice(say('content_hide_mark'), () => actions.hideMark(section)),
    ...(hidePhrase === null ? [] : [choice(say('content_hide_phrase'), () => hidePhrase(section))]),
    ...(section.locked ? [] : [choice(say('content_turn_off'), () => actions.turnOff(section))]),
    ...(section.locked || turnOffHere === null
      ? []
      : [choice(say('content_turn_off_here'), () => turnOffHere(section))]),
  );
  const hide = element('div', { class: 'panel' }, choices, element('p', { class: 'label' }, say('content_hide_why')));
  return [
    element(
      'div',
      { class: 'row' },
      opener(say('content_why'), why),
      choice(say('content_in_panel'), () => actions.inPanel(section)),
      opener(say('content_hide'), hide),
    ),
    why,
    hide,
  ];
}

function opener(label: string, panel: HTMLElement): HTMLElement {
  const toggle = element('button', { attributes: { type: 'button' } });
  const show = (open: boolean) => {
    panel.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = say(open ? 'content_unfolded' : 'content_folded', label);
  };
  toggle.addEventListener('click', () => show(panel.hidden !== false));
  show(false);
  return toggle;
}

function lineView({ label, pieces }: Line, actions: CardActions): HTMLElement {
  const line = element('p');
  if (label !== undefined) line.append(element('span', { class: 'label' }, say('language_label', label)), ' ');
  pieces.forEach((piece, index) => {
    if (index > 0 && !/^[,،:)]/u.test(piece.text)) line.append(' ');
    line.append(pieceView(piece, actions));
  });
  return line;
}

/** The article's own words, which lead to their place. A `button` element would not break over lines like words. */
function pieceView({ text, span, ofRule }: Piece, actions: CardActions): Node {
  if (span === undefined)
    return ofRule ? element('span', { attributes: ENGLISH }, text) : document.createTextNode(text);
  const goTo = () => actions.goTo(span);
  const attributes = { ...ENGLISH, role: 'button', tabindex: '0', title: say('content_go_to') };
  const link = element('span', { class: 'words', attributes, onClick: goTo }, text);
  link.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    goTo();
  });
  return link;
}

function button(name: string, sign: string, onClick: () => void): HTMLElement {
  return element('button', { attributes: { type: 'button', 'aria-label': name, title: name }, onClick }, sign);
}

function choice(label: string, onClick: () => void): HTMLElement {
  return element('button', { attributes: { type: 'button' }, onClick }, label);
}
