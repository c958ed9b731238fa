import { componentType as type } from '../component-type.ts';
import { isJson, type Json } from '../json.ts';
import type { UploadedFile } from '../uploaded-file.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { escapeHtml } from './escape-html.ts';

const BUTTONS: Readonly<Record<number, string>> = { 1: 'main', 2: 'other', 3: 'good', 4: 'bad', 5: 'other' };

/** Files of a message by their addresses. */
export type DrawnFiles = ReadonlyMap<string, UploadedFile>;

/** A component, and all in it, as HTML. */
export function drawComponent(component: unknown, files: DrawnFiles): string {
  if (!isJson(component)) return '';
  const inside = partsOf(component, 'components')
    .map((part) => drawComponent(part, files))
    .join('');
  switch (component['type']) {
    case type.container: {
      const accent = component['accent_color'];
      const colour = typeof accent === 'number' ? `#${accent.toString(16).padStart(6, '0')}` : 'transparent';
      return `<section class="container" style="--accent: ${colour}">${inside}</section>`;
    }
    case type.textDisplay:
      return `<div class="text">${drawMarkdown(String(component['content']))}</div>`;
    case type.section:
      return `<div class="section"><div>${inside}</div>${drawComponent(component['accessory'], files)}</div>`;
    case type.separator:
      return '<hr>';
    case type.actionRow:
      return `<div class="row">${inside}</div>`;
    case type.button:
      return drawButton(component);
    case type.stringSelect:
      return `<div class="menu">${escapeHtml(chosenOf(component))}<span>⌄</span></div>`;
    case type.mediaGallery:
      return `<div class="gallery">${partsOf(component, 'items')
        .map((item) => drawPicture(item, files))
        .join('')}</div>`;
    case type.file:
      return drawFile(component, files);
    default:
      return '';
  }
}

function partsOf(component: Json, key: string): readonly unknown[] {
  const parts = component[key];
  return Array.isArray(parts) ? parts : [];
}

function drawButton(button: Json): string {
  const mark = button['style'] === 5 ? ' ↗' : '';
  const look = BUTTONS[Number(button['style'])] ?? 'other';
  return `<span class="button ${look}">${escapeHtml(`${button['label']}${mark}`)}</span>`;
}

function chosenOf(menu: Json): string {
  const chosen = partsOf(menu, 'options').find((option) => isJson(option) && option['default'] === true);
  return String(isJson(chosen) ? chosen['label'] : (menu['placeholder'] ?? 'Make a selection'));
}

function fileOf(media: unknown, files: DrawnFiles): UploadedFile | undefined {
  return isJson(media) ? files.get(String(media['url'])) : undefined;
}

function drawPicture(item: unknown, files: DrawnFiles): string {
  const file = isJson(item) ? fileOf(item['media'], files) : undefined;
  if (file === undefined) return '';
  return `<img src="data:image/png;base64,${Buffer.from(file.bytes).toString('base64')}" alt="">`;
}

function drawFile(component: Json, files: DrawnFiles): string {
  const file = fileOf(component['file'], files);
  if (file === undefined) return '';
  const size = `${(file.bytes.length / 1024).toFixed(1)} KB`;
  return `<div class="file"><b>${escapeHtml(file.name)}</b><small>${size}</small></div>`;
}
