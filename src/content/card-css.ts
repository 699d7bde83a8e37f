/**
 * The card's style sheet, for its shadow root only. `!important` on the host: the page's own rules must not move or hide it, and
 * in the cascade an inner important declaration is the stronger.
 */
export const CARD_CSS = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483647 !important; }
.live { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.card {
  --ground: #fff; --ink: #1d2125; --soft: #59616a; --edge: #c9ced4; --press: #eef0f2; --focus: #0b57d0;
  position: fixed; box-sizing: border-box; width: min(368px, calc(100vw - 16px)); padding: 12px 16px; overflow: auto;
  overscroll-behavior: contain; color: var(--ink); background: var(--ground); border: 1px solid var(--edge); border-radius: 6px;
  box-shadow: 0 4px 16px rgb(0 0 0 / 18%); font: 14px/1.5 system-ui, sans-serif; text-align: start; overflow-wrap: anywhere;
}
.card.dark {
  --ground: #1f2328; --ink: #e9ecef; --soft: #a9b1ba; --edge: #454c54; --press: #2d333a; --focus: #8ab4f8; color-scheme: dark;
}
:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.card:focus-visible { outline: none; }
.bar { display: flex; align-items: center; gap: 4px; margin-block: -4px 4px; margin-inline-end: -8px; }
.bar .place { margin-inline-start: auto; }
h2 { margin: 0; font-size: 14px; line-height: 1.5; font-weight: 600; }
h2 .title { text-decoration: underline var(--line) var(--colour) 2px; text-underline-offset: 4px; text-decoration-skip-ink: none; }
.section + .section { margin-top: 12px; padding-top: 8px; border-top: 1px solid var(--edge); }
p { margin: 4px 0; }
.label { color: var(--soft); }
button {
  font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 4px; padding: 0; cursor: pointer;
}
.bar button { min-width: 28px; min-height: 28px; line-height: 1; }
button:hover { background: var(--press); }
.words { font-style: italic; border-radius: 2px; cursor: pointer; }
.words:hover { text-decoration: underline; text-underline-offset: 2px; }
.row { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px; margin: 8px -8px -4px; color: var(--soft); font-size: 13px; }
.row button { padding: 2px 8px; }
.panel { margin-top: 8px; padding-top: 4px; border-top: 1px solid var(--edge); font-size: 13px; }
.choices { display: flex; flex-wrap: wrap; gap: 4px 8px; margin: 4px 0; }
.choices button { padding: 4px 8px; border-color: var(--edge); }
[hidden] { display: none; }
@media (forced-colors: active) {
  .card { border-color: CanvasText; box-shadow: none; }
  button { border-color: ButtonText; }
  .words { color: LinkText; }
}
@media print { .card { display: none; } }
`;
