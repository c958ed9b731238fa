import type { ActorParts } from '../actors/actor-parts.ts';
import type { CuratedNames } from '../actors/curated-names.ts';
import type { Recogniser } from '../actors/recogniser.ts';
import type { ModelsConfig } from '../config/models-config.ts';
import type { AppOptions } from './app-options.ts';
import type { Assistance } from './create-assistance.ts';
import type { Recognition } from './create-recognition.ts';
import type { Stores } from './create-stores.ts';
import { type Once, once } from './once.ts';
import { shipped } from './shipped.ts';

/** What finds and looks up who acts in the articles. */
export interface Recognising {
  /** The names that come with the program. */
  readonly names: Once<CuratedNames>;
  readonly recognition: Once<Recognition>;
  /** The help of a language model; `null` where it is not wanted. */
  readonly assistance: Once<Assistance | null>;
  readonly recogniser: () => Promise<Recogniser>;
  readonly actors: Once<ActorParts>;
}

/** Puts together what is known of actors, each part when it is first needed. */
export function createRecognising(
  { library, spending }: Stores,
  models: ModelsConfig,
  told: Pick<Required<AppOptions>, 'onNotice' | 'onTrouble'>,
): Recognising {
  const names = once(async () => {
    const { readCuratedNames } = await import('../actors/read-curated-names.ts');
    return readCuratedNames(shipped('actors.json'));
  });

  const recognition = once(async () => {
    const { createRecognition } = await import('./create-recognition.ts');
    return createRecognition(await names());
  });

  const assistance = once(async () => {
    if (!models.recognises || models.chat === null) return null;
    const { createAssistance } = await import('./create-assistance.ts');
    return createAssistance({
      ...(await recognition()),
      ...told,
      name: models.chat,
      models,
      openSpending: spending,
    });
  });

  const actors = once(async () => {
    const { createActorParts } = await import('./create-actor-parts.ts');
    const fontFile = shipped('fonts/DejaVuSans.ttf');
    return createActorParts({ library: await library(), names: await names(), fontFile });
  });

  return {
    names,
    recognition,
    assistance,
    recogniser: async () => (await assistance())?.recogniser ?? (await recognition()).recogniser,
    actors,
  };
}
