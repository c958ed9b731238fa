/** What to do about an empty library. */
export const howToAddArticles = 'Whoever runs Dragoman can add some: npm run ingest -- PATH';
