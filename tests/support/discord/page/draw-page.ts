import type { DrawnFiles } from './draw-component.ts';
import { drawComponent } from './draw-component.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { escapeHtml } from './escape-html.ts';
import { theme } from './theme.ts';

/** A message of the bot on a page, with what led to it. */
export interface DrawnMessage {
  readonly person: string;
  /** What the person used: `/ask`; or wrote. */
  readonly used: string;
  readonly content: string;
  readonly components: readonly unknown[];
  readonly files: DrawnFiles;
  readonly isEphemeral: boolean;
}

/** Writes the height of the page into its title, for whoever takes a picture of it. */
const MEASURE = '<script>document.title = document.body.scrollHeight</script>';

/** Messages as a page that looks like Discord's dark theme: to see what people see. */
export function drawPage(messages: readonly DrawnMessage[]): string {
  const body = messages.map(drawMessage).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${theme}</style><body>${body}</body>${MEASURE}</html>`;
}

function drawMessage({ person, used, content, components, files, isEphemeral }: DrawnMessage): string {
  const parts = components.map((component) => drawComponent(component, files)).join('');
  const note = isEphemeral ? '<div class="hidden">Only you can see this</div>' : '';
  return `<article class="message"><div class="used"><b>${escapeHtml(person)}</b> used <i>${escapeHtml(used)}</i></div>
<div class="avatar">D</div><div><div class="name">Dragoman<em>APP</em><time>Today at 12:00</time></div>
${content === '' ? '' : drawMarkdown(content)}${parts}${note}</div></article>`;
}
