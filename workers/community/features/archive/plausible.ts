import * as z from "zod";
import { isDay } from "#core/calendar-day.ts";
import { roles } from "../../permissions.ts";
import { isLocal, isZone } from "../meetings/wall-clock.ts";

/**
 * What pages take for granted of values that their forms let in: a page must not break on, or lead anywhere by, what came in
 * with an archive instead.
 */
type Rule = { readonly fits: (value: unknown) => boolean; readonly words: string };

const text = (fits: (value: string) => boolean, words: string): Rule => ({
	fits: (value) => typeof value === "string" && fits(value),
	words,
});
const shape = (schema: z.ZodType, words: string): Rule => ({ fits: (value) => schema.safeParse(value).success, words });

/** BCP 47 as far as names of languages are asked for by it. */
const isLanguage = (value: string): boolean => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value) && value.length <= 35;
const isWeb = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
const isOrigin = (value: string): boolean => isWeb(value) && new URL(value).origin === value;

const day = text(isDay, "this has to be a day, such as 2026-03-10.");
const zone = text(isZone, "this has to be a time zone, such as Europe/Lisbon.");
const local = text(isLocal, "this has to be a day and a time, such as 2026-03-10T19:30.");
const origin = text(isOrigin, "this has to be a site’s address.");
const language = text((value) => value === "" || isLanguage(value), "this has to be a language, such as en or pt-BR.");
const address = text((value) => value === "" || isWeb(value), "this has to be an address on the web.");
const role = text((value) => roles.some((one) => one === value && one !== "visitor"), "this has to be a role.");

const strings = z.array(z.string());
const words = shape(strings, "this has to be a list of texts.");
const languages = shape(z.array(z.string().refine(isLanguage)), "this has to be a list of languages.");
const origins = shape(z.array(z.string().refine(isOrigin)), "this has to be a list of sites.");
const named = shape(z.record(z.string(), z.string()), "this has to be texts with their names.");
const flow = shape(
	z.object({ kinds: strings.nullable(), topics: strings.nullable() }),
	"this has to be kinds and topics.",
);
const marks = shape(
	z.array(
		z.object({
			field: z.string(),
			from: z.number().int(),
			to: z.number().int(),
			what: z.enum(["person", "organisation", "place", "other"]),
			instead: z.string(),
		}),
	),
	"this has to be marks in a text.",
);
const sources = shape(
	z.array(z.object({ title: z.string(), doi: z.string().optional(), url: z.string().refine(isWeb).optional() })),
	"this has to be a list of sources.",
);
const counts = shape(z.array(z.array(z.number())), "this has to be counts by question.");
const keys = shape(
	z.array(z.object({ id: z.string(), controller: z.string(), publicKeyMultibase: z.string() })),
	"this has to be a list of keys.",
);
const anything: Rule = { fits: () => true, words: "" };

const each = (rule: Rule, columns: string): Record<string, Rule> =>
	Object.fromEntries(columns.split(/\s+/).map((column) => [column, rule]));

/** By table and column. Every column that holds JSON stands here, which a test holds. */
export const rules: Readonly<Record<string, Rule>> = {
	...each(words, "chapter.aims chapter_ways.pulse_questions consent.fields passkey.transports practice.tags"),
	...each(words, "profile.objectives profile.skills pulse.questions record.topics"),
	...each(languages, "chapter.languages profile.languages"),
	...each(origins, "adoption.lineage consent.sites log_entry.sites practice.sites record.sites reflection.sites"),
	...each(origins, "study.sites value_story.sites"),
	...each(named, "practice_proposal.fields introduction.contact import_run.options"),
	...each(flow, "link.our_sends link.our_wants link.their_sends link.their_wants"),
	...{ "deidentification.marks": marks, "study.sources": sources, "pulse.counts": counts, "peer.keys": keys },
	"import_run.report": anything,

	...each(day, "chapter.founded charter_version.review_on closing.closes_on commitment.due consultation.open_until"),
	...each(
		day,
		"consultation.report_due decision.phase_until decision.review_on decision_entry.review_on formation_step.planned_for",
	),
	...each(day, "indicator_value.day meeting_series.until summary.period_from summary.period_to working_group.ends_on"),
	...each(zone, "helper_setting.time_zone meeting.time_zone meeting_series.time_zone"),
	...each(local, "meeting.slot meeting.starts_local meeting_series.starts_local"),
	...each(
		origin,
		"adoption.source_origin departure.origin introduction.their_origin ledger.origin ledger.site link.peer",
	),
	...each(origin, "link_told.peer log_entry.origin muted_source.origin offer.their_origin peer.origin record.origin"),
	...each(
		origin,
		"practice.source_origin search_doc.origin tombstone.origin withdrawal.site working_group.became_origin",
	),
	...each(
		language,
		"commitment.language consultation.language decision.language objective.language peer_assist.language",
	),
	...each(language, "practice.language question.language reflection.language release.language search_doc.language"),
	...each(language, "study.language summary.language topic.language value_story.language"),
	...each(address, "meeting.link meeting_series.link"),
	"person.role": role,
};

/** The last moment that a date can tell (ECMA-262, 21.4.1.1). */
const lastMoment = 8.64e15;

/** Why a value can't stand in a column, if it can't. */
export const implausible = (table: string, column: string, value: unknown): string | undefined => {
	if (typeof value === "number" && Math.abs(value) > lastMoment) return "this number is larger than any of ours.";
	const rule = rules[`${table}.${column}`];
	return rule && value !== null && !rule.fits(value) ? rule.words : undefined;
};
