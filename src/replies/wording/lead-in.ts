import type { Voice } from '../../citations/lead-of.ts';
import { oneLine } from '../../citations/one-line.ts';
import { sourceOf } from '../../citations/origin-of.ts';
import { fill } from './fill.ts';
import type { Wording } from './wording.ts';

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they']);
const NOBODY: ReadonlySet<string> = new Set(['', 'i', 'we', 'you', 'who', 'which', 'that', 'one', 'some']);
const UNSAID = /\b(?:not|never|without|declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing)|cannot)\b|n[’']t\b/iu;

/**
 * The words that lead in to a quote in another language, by the rules of `leadOf`: nothing is made more certain than it is printed. Speakers without a name are shown as the article
 * has them, in quotation marks.
 */
export function leadIn(voice: Voice, { leads }: Wording): string {
  const { kind, article, attribution, opening } = voice;
  const outlet = sourceOf(article, leads.brief);
  const source = kind === 'article' ? outlet || leads.article : leads[kind];
  const isSaid = opening == null || opening.name === attribution?.speaker;
  const meant = isSaid ? '' : ` (${opening.text}: ${oneLine(opening.name)})`;
  const clause = () => {
    if (attribution === null || UNSAID.test(attribution.cue ?? ''))
      return fill(
        kind === 'article' && outlet !== '' && article.briefOf === undefined ? leads.reports : leads.says,
        { source },
      );
    const speaker = nameSpeaker(attribution, leads);
    if (speaker === null)
      return fill(attribution.direct ? leads.quotesNobody : leads.reportsNobody, { source });
    const said = fill(attribution.direct ? leads.said : leads.according, { speaker });
    return kind === 'article' ? said : fill(leads.within, { source, clause: said });
  };
  const [first = '', ...rest] = clause();
  return `${first.toUpperCase()}${rest.join('')}${meant}:`;
}

function nameSpeaker(
  { speaker, speakerText }: NonNullable<Voice['attribution']>,
  leads: Wording['leads'],
): string | null {
  if (speaker !== null) return oneLine(speaker);
  const printed = oneLine(speakerText ?? '');
  if (NOBODY.has(printed.toLowerCase())) return null;
  return PRONOUNS.has(printed.toLowerCase())
    ? fill(leads.onlyCalled, { word: printed.toLowerCase() })
    : `“${printed}”`;
}
