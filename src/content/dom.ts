type Child = Node | string;

interface Options {
  class?: string;
  /** Attributes, set as they are. */
  attributes?: Record<string, string>;
  onClick?: () => void;
}

/** An element with its children; text is only ever text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  options: Options = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (options.class !== undefined) made.className = options.class;
  for (const [attribute, value] of Object.entries(options.attributes ?? {})) made.setAttribute(attribute, value);
  if (options.onClick !== undefined) made.addEventListener('click', options.onClick);
  made.append(...children);
  return made;
}
