export { GET } from '#src/pages/changes/feed.xml.ts';
