/** A paragraph without what stands in double quotation marks: what is left are the writer's own words. */
export function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*(?:”|$)|"[^"]*(?:"|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)/gu, ' ');
}
