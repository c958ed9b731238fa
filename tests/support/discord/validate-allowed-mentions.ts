import { discordLimits } from './discord-limits.ts';
import type { Field } from './field.ts';

/** Checks `allowed_mentions`: known kinds, at most a hundred ids, and no list beside its own kind. */
export function validateAllowedMentions(field: Field): void {
  const given = field.object(['parse', 'roles', 'users', 'replied_user']);
  if (given === undefined) return;
  const parse = field.at('parse').items({ max: 3 });
  const kinds = parse.map((kind) => kind.oneOf(['roles', 'users', 'everyone'] as const, true));
  for (const kind of ['roles', 'users'] as const) {
    const ids = field.at(kind).items({ max: discordLimits.mentions });
    for (const id of ids) id.id();
    if (ids.length > 0 && kinds.includes(kind))
      field
        .at(kind)
        .refuse(
          'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
          `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
        );
  }
  field.at('replied_user').flag();
}
