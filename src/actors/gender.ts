/** What titles and given names tell of a person: whom "he" and "she" can mean. */
export type Gender = 'man' | 'woman';
