/**
 * What boxes say that ask for something or lead elsewhere: to subscribe, to sign in, to agree to cookies, to read something else. Articles say such words,
 * too; they tell nothing but beside another sign.
 */
export const PLEA =
  /\b(?:subscri\w+|sign(?:ed)? (?:up|in)|log ?in|newsletters?|inbox|regist(?:er|ration)|cookies?|consent|privacy|unlock|members?(?:hip)?|donat\w+|download|app|continue reading|read (?:on|more|next|also)|related|most (?:read|popular)|abonn\w+|suscr\w+)\b/iu;
