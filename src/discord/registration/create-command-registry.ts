import { type APIApplication, type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { CommandRegistry } from './command-registry.ts';

/**
 * The commands as Discord has them.
 *
 * @param guildId the server whose commands are meant; `null` for those of everywhere
 */
export function createCommandRegistry(rest: REST, guildId: string | null): CommandRegistry {
  let applicationId: string | undefined;
  const findRoute = async () => {
    applicationId ??= await readApplicationId(rest);
    return guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  };
  return {
    isGlobal: guildId === null,
    async list() {
      const query = new URLSearchParams({ with_localizations: 'true' });
      return (await rest.get(await findRoute(), { query })) as APIApplicationCommand[];
    },
    async replace(commands) {
      await rest.put(await findRoute(), { body: commands });
    },
  };
}

async function readApplicationId(rest: REST): Promise<string> {
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  return id;
}
