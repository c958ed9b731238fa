import { apiErrors } from './api-errors.ts';
import type { ApiRequest } from './api-request.ts';
import { discordLimits } from './discord-limits.ts';
import { createField } from './field.ts';
import type { Json } from './json.ts';
import { createProblems } from './problems.ts';
import type { CommandRecord } from './records.ts';
import type { Route } from './route.ts';
import type { DiscordState } from './state.ts';
import { validateCommand } from './validate-command.ts';
import { validateCommands } from './validate-commands.ts';

const GLOBAL = '/applications/{application_id}/commands';
const PER_GUILD = '/applications/{application_id}/guilds/{guild_id}/commands';

/** Registering commands, for everywhere or for one server. */
export const commandRoutes: readonly Route[] = [...routesOf(GLOBAL), ...routesOf(PER_GUILD)];

function routesOf(path: string): readonly Route[] {
  const scopeOf = (request: ApiRequest, state: DiscordState): string => {
    if (request.param('application_id') !== state.bot.id) throw apiErrors.missingAccess();
    if (path === GLOBAL) return 'global';
    const id = request.param('guild_id');
    if (state.guilds.get(id)?.hasBot !== true) throw apiErrors.missingAccess();
    return id;
  };
  const listOf = (state: DiscordState, scope: string): CommandRecord[] => state.commands.get(scope) ?? [];
  const find = (state: DiscordState, scope: string, id: string): CommandRecord => {
    const command = listOf(state, scope).find((one) => one.id === id);
    if (command === undefined) throw apiErrors.unknownCommand();
    return command;
  };
  const register = (state: DiscordState, scope: string, body: Json): CommandRecord => {
    const type = body['type'] ?? 1;
    const known = listOf(state, scope).find((one) => one.name === body['name'] && one.type === type);
    const creates = (state.creates.get(scope) ?? 0) + (known === undefined ? 1 : 0);
    if (creates > discordLimits.createsPerDay) throw apiErrors.tooManyCreates();
    state.creates.set(scope, creates);
    return complete(state, { scope, body, id: known?.id ?? state.nextId() });
  };

  return [
    {
      method: 'GET',
      path,
      handle: (request, state) => ({ status: 200, body: listOf(state, scopeOf(request, state)) }),
    },
    {
      method: 'PUT',
      path,
      handle(request, state) {
        const scope = scopeOf(request, state);
        validateCommands(request.body);
        const commands = request.list().map((body) => register(state, scope, body));
        state.commands.set(scope, commands);
        return { status: 200, body: commands };
      },
    },
    {
      method: 'POST',
      path,
      handle(request, state) {
        const scope = scopeOf(request, state);
        check(request.json());
        const others = listOf(state, scope);
        const command = register(state, scope, request.json());
        state.commands.set(scope, [...others.filter(({ id }) => id !== command.id), command]);
        return { status: others.some(({ id }) => id === command.id) ? 200 : 201, body: command };
      },
    },
    {
      method: 'GET',
      path: `${path}/{command_id}`,
      handle: (request, state) => ({
        status: 200,
        body: find(state, scopeOf(request, state), request.param('command_id')),
      }),
    },
    {
      method: 'PATCH',
      path: `${path}/{command_id}`,
      handle(request, state) {
        const scope = scopeOf(request, state);
        const before = find(state, scope, request.param('command_id'));
        check(request.json(), true);
        const command = complete(state, { scope, body: { ...before, ...request.json() }, id: before.id });
        state.commands.set(
          scope,
          listOf(state, scope).map((one) => (one === before ? command : one)),
        );
        return { status: 200, body: command };
      },
    },
    {
      method: 'DELETE',
      path: `${path}/{command_id}`,
      handle(request, state) {
        const scope = scopeOf(request, state);
        const command = find(state, scope, request.param('command_id'));
        state.commands.set(
          scope,
          listOf(state, scope).filter((one) => one !== command),
        );
        return { status: 204 };
      },
    },
  ];
}

function check(body: Json, isPatch = false): void {
  const problems = createProblems();
  validateCommand(createField(body, problems), isPatch);
  problems.refuse();
}

/** What Discord adds to a command that it was given. */
function complete(
  state: DiscordState,
  { scope, body, id }: { readonly scope: string; readonly body: Json; readonly id: string },
): CommandRecord {
  return {
    default_member_permissions: null,
    description: '',
    nsfw: false,
    integration_types: [0],
    contexts: null,
    ...body,
    id,
    type: body['type'] ?? 1,
    application_id: state.bot.id,
    version: state.nextId(),
    ...(scope !== 'global' && { guild_id: scope }),
  } as unknown as CommandRecord;
}
