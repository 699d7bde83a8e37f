import type { Page } from 'playwright-core';

/** A style for the sample article: it stands to the left, with its first paragraphs beside what is laid over it. */
export const TO_THE_LEFT =
  'main, .site { margin-left: 24px !important; } main { max-width: 36rem !important; } figure { display: none; }';

/** A picture of a page with another laid over its upper right corner, as a popup stands over an article; both PNG. */
export async function overlay(page: Page, under: Buffer, over: Buffer, width: number): Promise<Buffer> {
  const [below, above] = [under, over].map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  await page.setContent(
    `<body style="margin:0;background:url(${below})"><img alt="" src="${above}"
      style="position:absolute;top:16px;right:16px;width:${width}px;border:1px solid #b8b8b8;border-radius:6px">`,
  );
  return await page.screenshot();
}
