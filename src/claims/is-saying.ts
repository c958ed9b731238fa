const SAYING =
  /^(?:said|says?|saying|told|tells?|warn(?:s|ed)?|add(?:s|ed)|argue[sd]?|promise[sd]?|announce[sd]?|answer(?:s|ed)|den(?:y|ies|ied)|insist(?:s|ed)?|caution(?:s|ed)|believe[sd]?|repl(?:y|ies|ied)|demand(?:s|ed)|reject(?:s|ed)|state[sd]?|claim(?:s|ed)?|urge[sd]?|call(?:s|ed)?|explain(?:s|ed)|confirm(?:s|ed)|fears?|expects?|thinks?)$/u;

/** Whether a folded word says that somebody says something. */
export function isSaying(word: string): boolean {
  return SAYING.test(word);
}
