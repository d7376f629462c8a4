import type { Section } from './section.ts';
import { criteria } from './sections/criteria.ts';
import { drill } from './sections/drill.ts';
import { exercises } from './sections/exercises.ts';
import { exitTests } from './sections/exit-tests.ts';
import { mocks } from './sections/mocks.ts';
import { plan } from './sections/plan.ts';
import { predictions } from './sections/predictions.ts';
import { programs } from './sections/programs.ts';
import { ticks } from './sections/ticks.ts';

/** Everything that is remembered; a new feature adds its section here. */
export const SECTIONS = {
	exercises,
	programs,
	predictions,
	ticks,
	drill,
	plan,
	mocks,
	criteria,
	exitTests,
} as const;

export type SectionName = keyof typeof SECTIONS;
export type Content<N extends SectionName> = (typeof SECTIONS)[N] extends Section<infer T> ? T : never;

/** Some or all sections with their contents. */
export type Contents = { -readonly [N in SectionName]?: Content<N> };
