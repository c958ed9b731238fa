import { isLinkedData, type LinkedData } from './list-linked-data.ts';
import { parseAuthors } from './parse-authors.ts';
import { plainFromMarkup } from './plain-from-markup.ts';

const DEEPEST = 4;
const MOST = 20;
const ROLE = /\b(?:writer|editor|correspondent|reporter|columnist|analyst|contributor)$/iu;
const BODY = /Organi[sz]ation|Corporation|NewsMediaOrganization/u;

/**
 * The names of persons and organisations in any form that schema.org allows: a name, an object that has one (or several, or a given
 * and a family name), a list of either, or the `@id` of an object elsewhere in the page. An organisation's name is never
 * taken apart.
 *
 * @param byId the objects that others point to
 */
export function readAgents(value: unknown, byId: ReadonlyMap<unknown, LinkedData>): readonly string[] {
  return [...new Set(list(value, byId, DEEPEST))].slice(0, MOST);
}

function list(value: unknown, byId: ReadonlyMap<unknown, LinkedData>, depth: number): readonly string[] {
  if (depth === 0) return [];
  if (typeof value === 'string') return withoutRoles(parseAuthors(plainFromMarkup(value).join(' ')));
  if (Array.isArray(value)) return value.flatMap((item) => list(item, byId, depth - 1));
  if (!isLinkedData(value)) return [];
  const { '@type': type, '@id': id, name } = value;
  if (name === undefined && byId.has(id) && byId.get(id) !== value)
    return list(byId.get(id), byId, depth - 1);
  if (typeof name === 'string' && BODY.test(String(type))) {
    const [whole = ''] = plainFromMarkup(name);
    // What is no name at all is none of an organisation either.
    return parseAuthors(whole).length === 0 ? [] : [whole.replace(/^by:?\s+/iu, '')];
  }
  if (name === undefined) {
    const parts = [value['givenName'], value['familyName']].filter((part) => typeof part === 'string');
    return list(parts.join(' '), byId, depth - 1);
  }
  return list(name, byId, depth - 1);
}

/** "Jane Doe, AP Auto Writer": what stands behind a name and is none. */
function withoutRoles(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => index === 0 || !ROLE.test(name));
}
