import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIStringSelectComponent,
} from 'discord.js';
import type { KeptAction } from '../../library/action-store.ts';
import { neutralise } from '../../replies/neutralise.ts';
import type { Action, ActionMenu } from '../../replies/reply.ts';
import type { ButtonTarget } from '../ids/button-target.ts';
import { encodeTarget } from '../ids/encode-target.ts';
import { limits } from '../limits.ts';
import { componentType } from './component-type.ts';
import { splitText } from './split-text.ts';

/** What a reply leads on to. */
interface ActionParts {
  readonly actions?: readonly Action[];
  readonly menu?: ActionMenu | undefined;
}

/** What stands below a reply. */
export interface ActionsRequest extends ActionParts {
  /** The buttons that lead to other pages, in a row of their own. */
  readonly turns: readonly ButtonWish[];
  /** To whom belongs what is kept; `null` in a direct message. */
  readonly serverId: string | null;
}

/** Rows of buttons and menus. */
export type ActionRow = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

/** What stands below a message, and what it takes of its limits. */
export interface RenderedActions {
  readonly rows: readonly ActionRow[];
  readonly kept: readonly KeptAction[];
  /** Components, rows included. */
  readonly components: number;
  /** Characters that are shown. Whether Discord counts them is not documented, so they are counted. */
  readonly characters: number;
}

/** A button before it has an id. */
export interface ButtonWish {
  readonly label: string;
  readonly target: ButtonTarget;
  readonly isMain?: boolean;
}

const STYLES = { main: 1, other: 2 } as const;
/** Two rows; more would be looked at by nobody. */
const MOST_BUTTONS = 2 * limits.buttonsPerRow;
/** One menu in a message, so its id only has to say that it is one. */
const MENU_ID = '1:menu';

/**
 * The buttons and the menu of a message. Actions that do the same are shown once, because ids have to be unique; those
 * beyond two rows are left out, the least useful first.
 */
export function renderActions({ actions = [], menu, turns, serverId }: ActionsRequest): RenderedActions {
  const seen = new Set<string>();
  const kept: KeptAction[] = [];
  const idOf = (target: ButtonTarget): string | null => {
    const encoded = encodeTarget(target, serverId);
    if (seen.has(encoded.id)) return null;
    seen.add(encoded.id);
    if (encoded.kept !== null) kept.push(encoded.kept);
    return encoded.id;
  };
  const buttonsOf = (wishes: readonly ButtonWish[]) =>
    wishes.flatMap(({ label, target, isMain }): readonly APIButtonComponentWithCustomId[] => {
      const id = idOf(target);
      if (id === null) return [];
      const style = isMain === true ? STYLES.main : STYLES.other;
      const shown = labelOf(label, limits.buttonLabel);
      return [{ type: componentType.button, style, custom_id: id, label: shown }];
    });
  const rows: readonly ActionRow[] = [
    ...rowsOf(buttonsOf(turns)),
    ...rowsOf(buttonsOf(actions.map(wishOf)).slice(0, MOST_BUTTONS)),
    ...(menu === undefined ? [] : menuRow(menu, idOf)),
  ];
  return {
    rows,
    kept,
    components: rows.reduce((sum, row) => sum + 1 + row.components.length, 0),
    characters: rows.flatMap(({ components }) => components).reduce((sum, one) => sum + shownBy(one), 0),
  };
}

function wishOf({ label, isMain, ...action }: Action): ButtonWish {
  return { label, target: targetOf(action), ...(isMain && { isMain }) };
}

function targetOf({ command, values, isInPlace }: Omit<Action, 'label'>): ButtonTarget {
  return { command, values, page: isInPlace === true ? 1 : null };
}

function rowsOf(buttons: readonly APIButtonComponentWithCustomId[]): readonly ActionRow[] {
  const rows = Math.ceil(buttons.length / limits.buttonsPerRow);
  return Array.from({ length: rows }, (_, row) => ({
    type: componentType.actionRow,
    components: buttons.slice(row * limits.buttonsPerRow, (row + 1) * limits.buttonsPerRow),
  }));
}

function menuRow(menu: ActionMenu, idOf: (target: ButtonTarget) => string | null): readonly ActionRow[] {
  const options = menu.choices.slice(0, limits.selectOptions).flatMap((choice) => {
    const value = idOf(targetOf(choice));
    return value === null ? [] : [{ label: labelOf(choice.label, limits.selectLabel), value }];
  });
  if (options.length === 0) return [];
  const placeholder = labelOf(menu.label, limits.selectPlaceholder);
  const select = { type: componentType.stringSelect, custom_id: MENU_ID, placeholder, options };
  return [{ type: componentType.actionRow, components: [select] }];
}

function shownBy(component: APIButtonComponentWithCustomId | APIStringSelectComponent): number {
  if (component.type === componentType.button) return component.label?.length ?? 0;
  const labels = component.options.reduce((sum, { label }) => sum + label.length, 0);
  return labels + (component.placeholder?.length ?? 0);
}

/** Labels know no markdown; Discord wants at least one character. */
function labelOf(text: string, most: number): string {
  const shown = neutralise(text).replace(/\s+/gu, ' ').trim() || '…';
  const [beginning = '', ...rest] = splitText(shown, { most: most - 2, measure: (part) => part.length });
  return rest.length === 0 ? beginning : `${beginning.trimEnd()} …`;
}
