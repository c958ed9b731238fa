/**
 * The ids of all buttons in components, and the values of menus.
 *
 * @param components as they come from Discord
 */
export function listCustomIds(components: unknown): readonly string[] {
  if (Array.isArray(components)) return components.flatMap(listCustomIds);
  if (typeof components !== 'object' || components === null) return [];
  return Object.entries(components).flatMap(([field, value]: [string, unknown]) => {
    if (field === 'custom_id') return typeof value === 'string' ? [value] : [];
    return field === 'components' ? listCustomIds(value) : [];
  });
}
