import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Where Discord's own description of its API lies when it is there: outside of this project. */
const file = fileURLToPath(new URL('../../../../shared/discord/openapi.json', import.meta.url));

/** Checks bodies against Discord's own description of its API. */
export interface OpenapiCheck {
  /** Why nothing is checked; `null` where everything is. */
  readonly skipped: string | null;
  /**
   * @param route as in the description: `/channels/{channel_id}/messages`
   * @returns one line for each way in which the body does not fit
   */
  check(method: string, route: string, body: unknown): readonly string[];
}

let made: OpenapiCheck | undefined;

/** Reads the description once; without it nothing is checked, and `skipped` says so. */
export function openapiCheck(): OpenapiCheck {
  made ??= existsSync(file)
    ? createCheck(readFileSync(file, 'utf8'))
    : { skipped: 'needs ../shared/discord/openapi.json', check: () => [] };
  return made;
}

function createCheck(text: string): OpenapiCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const description: { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> } =
    JSON.parse(
      // Discord takes permissions as text, whatever it says here, and that is how its documentation has them.
      text.replaceAll(
        /"default_member_permissions":\s*\{\s*"type":\s*\[\s*"integer"/gu,
        '"default_member_permissions":{"type":["string","integer"',
      ),
    );
  ajv.addSchema(description, 'discord');
  const compiled = new Map<string, ValidateFunction | null>();
  const compile = (method: string, route: string): ValidateFunction | null => {
    const hasBody = Object.hasOwn(Object(description.paths[route]?.[method]), 'requestBody');
    if (!hasBody) return null;
    const place = `#/paths/${route.replaceAll('/', '~1')}/${method}/requestBody/content/application~1json/schema`;
    return ajv.compile({ $ref: `discord${encodeURI(place)}` });
  };
  return {
    skipped: null,
    check(method, route, body) {
      const key = `${method} ${route}`;
      const validate = compiled.get(key) ?? compile(method.toLowerCase(), route);
      compiled.set(key, validate);
      if (validate === null || validate(body) === true) return [];
      // Of a union every branch complains, often in the same words.
      return [
        ...new Set(
          (validate.errors ?? []).map(
            ({ instancePath, message }) => `${instancePath || '(body)'} ${message}`,
          ),
        ),
      ];
    },
  };
}
