import { describe, expect, it } from 'vitest';
import { chatBehaviours as chat } from '../support/model-server/chat-behaviours.ts';
import { createModelServer, type ModelRequest } from '../support/model-server/create-model-server.ts';
import { listHarm } from './support/list-harm.ts';
import { startDragoman } from './support/start-dragoman.ts';

const spoken = 'Biden and Netanyahu spoke by telephone for 30 minutes on Monday.';
const first = '¿Cuánto tiempo hablaron Biden y Netanyahu por teléfono?';
const next = '¿Y cuándo fue eso exactamente?';
const isQuestion = ({ body }: ModelRequest) =>
  String(body.messages[0].content).includes('You prepare questions');

/** Understands what is asked, finds what answers it, translates that as told, and finds that it follows. */
const translates = (translation: string) =>
  chat.answers((request) => {
    const asked = String(request.body.messages[1].content);
    if (isQuestion(request)) {
      const question = asked.includes(`: ${next}`)
        ? 'When did Biden and Netanyahu speak by telephone?'
        : 'How long did Biden and Netanyahu speak by telephone?';
      return JSON.stringify({ language: 'es', question, searches: [], parts: [question] });
    }
    const [, number] = /\[(\d+)\] Biden and Netanyahu spoke by telephone/u.exec(asked) ?? [];
    if (number === undefined) return JSON.stringify({ follows: [true] });
    const sentences = [{ sentence: Number(number), words: ['30 minutes'] }];
    return JSON.stringify({ verdict: 'answered', parts: [{ sentences, gloss: spoken, translation }] });
  });

describe('a conversation in another language', () => {
  const open = async (translation: string) => {
    const server = await createModelServer({ chat: translates(translation) });
    const dragoman = await startDragoman({}, { MODEL: 'openai:double', OPENAI_BASE_URL: server.baseUrl });
    const { anna, guild } = dragoman;
    const talk = async (text: string, replyTo?: string) => {
      const { id } = anna.says(guild.channel, text, {
        mentionsBot: true,
        ...(replyTo !== undefined && { replyTo }),
      });
      return anna.awaits(guild.channel, (message) => message.replyTo === id);
    };
    return { dragoman, server, talk };
  };

  it('is answered in it, and goes on in it', async () => {
    const translation = 'Biden y Netanyahu hablaron por teléfono durante 30 minutos el lunes.';
    const { dragoman, server, talk } = await open(translation);
    const answer = await talk(first);
    expect(answer.text).toContain(translation);
    expect(answer.text.replaceAll('**', '')).toContain(spoken);
    expect(answer.text).toContain('Entendido como');
    await dragoman.hasAnswered(1);
    expect((await talk(next, answer.id)).text).toContain('When did Biden and Netanyahu speak by telephone?');
    const asked = server.requests.filter(isQuestion).map(({ body }) => String(body.messages[1].content));
    expect(asked.at(-1)).toContain(first);
    expect(listHarm(dragoman)).toEqual([]);
  }, 30_000);

  it('pings and links nobody, whatever the model makes of it', async () => {
    const { dragoman, talk } = await open(
      '@everyone Biden y Netanyahu hablaron 30 minutos el lunes, https://evil.example <@123456789012345678>.',
    );
    const answer = await talk(first);
    expect(answer.text.replaceAll('**', '')).toContain(spoken);
    expect(answer.text).not.toMatch(/everyone|evil|123456789/u);
    expect(listHarm(dragoman)).toEqual([]);
  }, 30_000);
});
