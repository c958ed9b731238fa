/** Which models are used, if any, and what they may cost. */
export interface ModelsConfig {
  /** `provider:model`, which joins answers; `null` where the built-in mode answers. */
  readonly chat: string | null;
  /** Whether it also looks over who acts in articles as they are taken in. */
  readonly recognises: boolean;
  /** `openai:model`, which gives texts their vectors; `null` for the built-in one. */
  readonly embeddings: string | null;
  readonly endpoint: {
    /** A secret; `null` where the endpoint asks for none. */
    readonly apiKey: string | null;
    readonly baseUrl: string;
  };
  readonly budget: BudgetConfig;
  /** Of a million tokens of text to embed, in the currency of the budget; `null` where it is not known. */
  readonly embeddingsPrice: number | null;
}

/** What the chat model may cost in a day (UTC); `null` for no limit. */
export interface BudgetConfig {
  readonly tokensPerDay: number | null;
  readonly tokensPerServer: number | null;
  /** In whatever currency the prices are in. */
  readonly moneyPerDay: number | null;
  readonly moneyPerServer: number | null;
  /** Of a million tokens each; `null` where they are not known. */
  readonly prices: { readonly input: number; readonly output: number } | null;
}
