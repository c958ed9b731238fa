/** The parts of speech that WordNet has files for, and the names of the files. */
export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';
