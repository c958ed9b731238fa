/**
 * Words of menus, section labels and buttons, as `normaliseLine` leaves them. A line of one is furniture beside others of its
 * kind, or before or after the article; within the article it may be a heading ("Jobs").
 */
export const menuWords: ReadonlySet<string> = new Set(
  [
    'about|contact|help|jobs|careers|privacy|terms|cookies|accessibility|search|newsletter|newsletters|topics',
    'categories|category|keywords|tags|tagged|live|new|free|updated|premium|exclusive|breaking|x|best|newest|oldest',
    'open|close|next|previous|prev|expand|collapse|popular|featured|latest|transcript|corrections|reactions|comments',
    'comment|feedback|notifications|explore|ok|agree|decline|send|submit|report|flag|media|figure|graphic|infographic',
    'legal notice|imprint|navigation|recommended|trending|suggested|threads|like|play|listen|watch|follow|join|more',
    'developing|gallery|videos|photos|images|pin|resize|donate|join now|advertise|advertising|affiliate|just in',
    'top story|read|bookmark|recommend|live updates|breaking news|dismiss|accept|pause|bluesky|mastodon|telegram|home',
    'homepage|front page|news|world|world news|international|us|u.s|u.s. news|us news|uk|uk news|europe|asia|africa',
    'americas|middle east|national|local|local news|regional|politics|government|elections|election|economy|business',
    'markets|money|finance|personal finance|companies|industry|technology|tech|science|health|climate|environment',
    'weather|education|opinion|opinions|editorial|editorials|columns|columnists|letters|analysis|explainers',
    'fact check|culture|arts|arts & culture|entertainment|books|music|film|movies|tv|television|theater|theatre',
    'celebrity|lifestyle|life|style|fashion|food|recipes|travel|cars|autos|motoring|real estate|property|homes|sports',
    'sport|football|soccer|cricket|tennis|golf|rugby|baseball|basketball|hockey|nba|nfl|mlb|nhl|games|puzzles',
    'crossword|crosswords|comics|horoscopes|obituaries|obits|classifieds|events|calendar|community|magazine|archive',
    "archives|podcast|podcasts|audio|radio|live tv|live blog|e-paper|epaper|print edition|today's paper|todays paper",
    'newspaper|shop|store|subscriptions|my news|account|profile|settings|logout|edition|editions',
    'international edition|us edition|uk edition|english|en|fr|de|es|all|all news|all sections|sections|other|others',
    'miscellaneous|uncategorized|features|feature|special reports|reports|investigations|video news|israel|gaza',
    'israel-hamas war|war in ukraine|ukraine|russia|china|crime|law|justice|military|defense|security|energy',
    'transport|religion|society|family|people|royals|insider|living|a&e|eat + drink|us & world|u.s. & world|nation',
    'nation & world|state',
  ].flatMap((line) => line.split('|')),
);
