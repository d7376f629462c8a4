export const SITE_NAME = 'Python for AI & Data';
