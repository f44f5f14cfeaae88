import { beginTrial, reportTrial } from "#community/features/trials/actions.ts";
import type { DemoPractice } from "#scripts/demo/types/practice.ts";
import { type ChapterSite, done, idFor, personIn, practiceIn, trialKey } from "./chapter-site.ts";
import { sourceIn } from "./cycle-past.ts";
import { type Happening, momentOf } from "./timeline.ts";

/** Who tried a practice, and what they told of it. */
export const trialsOf = (site: ChapterSite, practice: DemoPractice): Happening[] =>
	practice.trials.flatMap((trial, i) => {
		let id = "";
		const { report } = trial;
		const what = `${site.demo.key}/${practice.key}: ${trial.by} tries it`;
		const started = momentOf(trial.started, `${practice.key}${trial.by}${i}`);
		return [
			{
				at: started,
				what,
				run: async () => {
					const input = { id: idFor(site, "trial"), context: trial.context, from: sourceIn(site, trial.from) };
					id = (await done(beginTrial(site.services, personIn(site, trial.by), practiceIn(site, practice.key), input)))
						.id;
					site.trials.set(trialKey(practice.key, trial.by), id);
				},
			},
			...(report
				? [
						{
							at: Math.max(momentOf(report.at, `${practice.key}${i}`), started + 1),
							what: `${what}, and tells`,
							run: async () => {
								const { outcome, changed, surprised, evidence } = report;
								await done(
									reportTrial(site.services, personIn(site, trial.by), id, { outcome, changed, surprised, evidence }),
								);
							},
						},
					]
				: []),
		];
	});
