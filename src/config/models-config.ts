/** Which models are used, if any, and what they may cost. */
export interface ModelsConfig {
  /** `provider:model`, which joins answers; `null` where the built-in mode answers. */
  readonly chat: string | null;
  /** Whether it also looks over who acts in articles as they are taken in. */
  readonly recognises: boolean;
  /** Whether a second call has to find that a sentence of the model's own follows from its quotes; otherwise it has to keep to their words. */
  readonly looksTwice: boolean;
  /** What reads where no language model does: the trained network, or what counts words, which is fast and leaves most open. */
  readonly reader: 'trained' | 'words';
  /** `openai:model`, which gives texts their vectors; `null` for a built-in one. */
  readonly embeddings: string | null;
  /** Which of the built-in ones: the neural one, or word vectors, which are fast and know no order of words. */
  readonly builtInEmbedder: 'neural' | 'words';
  /** Of the embeddings. */
  readonly endpoint: {
    /** A secret; `null` where the endpoint asks for none. */
    readonly apiKey: string | null;
    readonly baseUrl: string;
  };
  /** Of the chat model, as its provider has it; `null` where there is none. */
  readonly chatEndpoint: EndpointConfig | null;
  /** How hard the chat model is to think, in the endpoint's own word; `null` for whatever it does by itself. */
  readonly effort: string | null;
  /** What a reply may cost in tokens, hidden reasoning included. */
  readonly outputTokens: number;
  /** How long a reply is waited for. */
  readonly patience: Patience;
  /** How many tokens of articles the chat model is given to read at most. */
  readonly window: number;
  readonly budget: BudgetConfig;
  /** Of a million tokens of text to embed, in the currency of the budget; `null` where it is not known. */
  readonly embeddingsPrice: number | null;
}

/** Where a chat model is reached, and how it is spoken to. */
export interface EndpointConfig {
  /** A secret; `null` where none is given. */
  readonly apiKey: string | null;
  /** Empty where LangChain knows it. */
  readonly baseUrl: string;
  /** Which variables both come from. */
  readonly variables: { readonly key: string; readonly address: string };
  readonly speaks: 'openai' | 'langchain';
  /** What the longest reply is called there. */
  readonly limit: 'max_tokens' | 'max_completion_tokens';
  /** Whether it takes nothing without a key. */
  readonly isKeyed: boolean;
}

/** How long a reply is waited for, in milliseconds. */
export interface Patience {
  /** For one question all in all, every call and trying again included. */
  readonly totalMs: number;
  /** Without a sign of life: at first, and later on. */
  readonly silenceMs: number;
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
