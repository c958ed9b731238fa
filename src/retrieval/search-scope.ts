/** Which articles are looked at. */
export interface SearchScope {
  /** Only this one. */
  readonly articleId?: string;
  /** All but this one. */
  readonly exceptArticleId?: string;
}
