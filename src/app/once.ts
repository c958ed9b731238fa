/** What is made when it is first asked for, and only once. */
export interface Once<Made> {
  (): Promise<Made>;
  /** What was made or is being made so far. */
  made(): Promise<Made> | undefined;
}

/** Makes something when it is first asked for. What could not be made is tried again the next time. */
export function once<Made>(make: () => Promise<Made>): Once<Made> {
  let made: Promise<Made> | undefined;
  const get = () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  return Object.assign(get, { made: () => made });
}
