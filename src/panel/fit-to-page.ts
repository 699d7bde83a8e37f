/** What both A4 and Letter have within margins of 12 mm, in CSS pixels. */
const PAGE = { width: 186 * (96 / 25.4), height: 255 * (96 / 25.4) };
/** Smaller than this nobody can read it: 14 px become 7, about 5 points. Then it runs on to a second page. */
const LEAST = 0.5;
const STEP = 0.04;

/** Sets a sheet as large as it can be on one page. Asks for layout at each try. */
export function fitToPage(sheet: HTMLElement): void {
  for (let zoom = 1; ; zoom -= STEP) {
    sheet.style.setProperty('--zoom', zoom.toFixed(2));
    // Smaller type on a sheet of the same width has longer lines: the width is that of the page at this zoom.
    sheet.style.inlineSize = `${PAGE.width / zoom}px`;
    if (sheet.scrollHeight * zoom <= PAGE.height || zoom - STEP < LEAST) return;
  }
}
