import { direction, language } from './say.ts';

/** Gives a page of the extension the interface's language and direction, and its title. Before it draws anything. */
export function setLanguage(page: Document, title: string): void {
  page.documentElement.lang = language();
  page.documentElement.dir = direction();
  page.title = title;
}
