/** Whether a verb names whom it addresses before what is said: "told reporters that". */
export function takesAddressee(verb: string): boolean {
  return /^(?:tell|ask|remind|assure|warn|inform|urge|instruct|persuade|convince)$/u.test(verb);
}
