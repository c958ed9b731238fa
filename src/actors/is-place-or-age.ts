import type { NounPhrase } from './noun-phrase.ts';
import type { Unit } from './sentence.ts';

const STATE =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)$/u;
const SHORT_STATE = /^(?:\p{Lu}\p{L}{0,4}\.)+$/u;

/** Whether a phrase only dates or places the name before it: "30," and "N.C.," in "Harry Bond, 30, of Raleigh, N.C., said". */
export function isPlaceOrAge(units: readonly Unit[], { from, to }: NounPhrase): boolean {
  const words = units.slice(from, to);
  if (words.every(({ pos }) => pos === 'NUM')) return true;
  if (units[from - 1]?.text !== ',' || units[from - 2]?.pos !== 'PROPN') return false;
  const name = words.map(({ text }) => text).join(' ');
  return SHORT_STATE.test(name) || STATE.test(name);
}
