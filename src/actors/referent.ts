import type { Name } from './name.ts';

/** What a noun phrase points to, as far as its own words tell. */
export type Referent =
  /** A name: "US Secretary of State Antony Blinken", "the White House". */
  | { readonly kind: 'name'; readonly name: Name }
  /** A name that several people of the article bear. */
  | { readonly kind: 'open' }
  /** A body with a name before it, an actor of its own: "the Biden administration", "Netanyahu’s office". */
  | { readonly kind: 'body'; readonly text: string }
  | { readonly kind: 'pronoun'; readonly pronoun: string }
  /** "the prime minister", "the former governor", "the administration": its noun with the words that qualify it. */
  | { readonly kind: 'description'; readonly words: readonly string[] }
  /** Anything else: "officials", "one senior administration official", "Biden and Kirby"; `isHuman` if it may be one person. */
  | { readonly kind: 'unnamed'; readonly isHuman: boolean };
