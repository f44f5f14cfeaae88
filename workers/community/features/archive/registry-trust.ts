import { sql } from "drizzle-orm";
import * as endings from "../../db/endings.ts";
import * as trust from "../../db/trust.ts";
import * as value from "../../db/value.ts";
import * as voice from "../../db/voice.ts";
import { allOpen, openBy, shownToAll } from "./open.ts";
import type { Fate } from "./registry.ts";

/** Trust, voice, value and endings. */
export const trustTables: Readonly<Record<string, Fate>> = {
	// A pulse that is still open stays behind with its answers: their salt is erased when it closes, and an archive can't forget.
	pulse: {
		table: trust.pulse,
		which: () => sql`t.state = 'closed'`,
		open: sql`t.group_id is null`,
		without: ["salt"],
	},
	pulse_answer: { left: "Nobody may ever tell who answered what: only what was counted is kept." },
	prompt_answer: { table: trust.promptAnswer, mine: ["person_id"] },
	intended_level: { table: trust.intendedLevel, open: shownToAll, mine: ["person_id"] },
	release: { table: trust.release, mine: ["asked_by"] },
	release_answer: { table: trust.releaseAnswer, mine: ["person_id"] },

	decision: { table: voice.decision, open: openBy("id"), mine: ["proposer_id"] },
	decision_version: { table: voice.decisionVersion, open: openBy("decision_id"), mine: ["author_id"] },
	decision_entry: { table: voice.decisionEntry, open: openBy("decision_id"), mine: ["person_id"] },
	decision_voice: { table: voice.decisionVoice, open: openBy("decision_id"), mine: ["person_id"] },
	consultation: { table: voice.consultation, open: openBy("id"), mine: ["sponsor_id"] },
	consultation_voice: { table: voice.consultationVoice, open: openBy("consultation_id"), mine: ["person_id"] },

	value_story: { table: value.valueStory, open: openBy("id"), mine: ["author_id"] },
	indicator: { table: value.indicator, open: sql`t.group_id is null`, mine: ["author_id"] },
	indicator_value: {
		table: value.indicatorValue,
		open: sql`exists (select 1 from ${value.indicator} i where i.id = t.indicator_id and i.group_id is null)`,
		mine: ["person_id"],
	},
	story_indicator: { table: value.storyIndicator, open: openBy("story_id") },

	departure: { table: endings.departure },
	departure_person: { table: endings.departurePerson, mine: ["person_id"] },
	closing: { table: endings.closing, open: allOpen },
	closing_item: { table: endings.closingItem, open: allOpen },
};
